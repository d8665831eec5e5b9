package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.sync.SyncItem;
import dev.lull.simulator.sync.SyncObject;
import dev.lull.simulator.world.World;

/** Sync's resources as Twilio's API shows them: every field of its description. */
final class SyncJson {
    private final World world;
    private final String serviceUrl;

    SyncJson(World world, Request request) {
        this.world = world;
        serviceUrl = request.base() + "/v1/Services/" + world.sync().serviceSid();
    }

    ObjectNode service() {
        return new Body()
                .text("sid", world.sync().serviceSid())
                .text("unique_name", "default")
                .text("account_sid", world.accountSid())
                .text("friendly_name", "Default Sync Service")
                .date("date_created", world.sync().created())
                .date("date_updated", world.sync().created())
                .nothing("webhook_url")
                .flag("webhooks_from_rest_enabled", false)
                .flag("reachability_webhooks_enabled", false)
                .flag("acl_enabled", false)
                .flag("reachability_debouncing_enabled", false)
                .number("reachability_debouncing_window", 5000)
                .text("url", serviceUrl)
                .links(
                        "documents",
                        serviceUrl + "/Documents",
                        "lists",
                        serviceUrl + "/Lists",
                        "maps",
                        serviceUrl + "/Maps")
                .node();
    }

    ObjectNode document(SyncObject document) {
        String url = serviceUrl + "/Documents/" + document.sid();
        return object(document, url)
                .part("data", world.sync().documents().dataOf(document))
                .links("permissions", url + "/Permissions")
                .node();
    }

    ObjectNode collection(SyncObject collection, String path) {
        String url = serviceUrl + "/" + path + "/" + collection.sid();
        return object(collection, url)
                .links("items", url + "/Items", "permissions", url + "/Permissions")
                .node();
    }

    private Body object(SyncObject object, String url) {
        Body body = new Body()
                .text("sid", object.sid())
                .optional("unique_name", object.uniqueName())
                .text("account_sid", world.accountSid())
                .text("service_sid", world.sync().serviceSid())
                .text("url", url)
                .text("revision", object.revisionText())
                .date("date_created", object.created())
                .date("date_updated", object.updated())
                .text("created_by", "system");
        return object.isMortal() ? body.date("date_expires", object.expires()) : body.nothing("date_expires");
    }

    ObjectNode item(SyncItem item, String path, String parentField, String parent, String keyName) {
        Body body = new Body()
                .text("account_sid", world.accountSid())
                .text("service_sid", world.sync().serviceSid())
                .text(parentField, parent)
                .text("url", serviceUrl + "/" + path + "/" + parent + "/Items/" + item.sid())
                .text("revision", item.revisionText())
                .part("data", item.data())
                .date("date_created", item.created())
                .date("date_updated", item.updated())
                .text("created_by", "system");
        if (item.isMortal()) {
            body.date("date_expires", item.expires());
        } else {
            body.nothing("date_expires");
        }
        return (keyName.equals("Key") ? body.text("key", item.sid()) : body.number("index", item.order())).node();
    }
}
