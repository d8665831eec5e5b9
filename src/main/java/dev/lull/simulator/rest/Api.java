package dev.lull.simulator.rest;

import dev.lull.simulator.world.World;

/** Everything that the REST API answers. */
public final class Api {
    private Api() {}

    /** The routes into a world. */
    public static Routes of(World world) {
        Routes routes = new Routes();
        TaskRouterRoutes taskRouter = new TaskRouterRoutes(routes, world);
        new WorkspaceEndpoints(routes, taskRouter).register();
        new TaskEndpoints(taskRouter).register();
        new ReservationEndpoints(taskRouter).register();
        new WorkerEndpoints(taskRouter).register();
        new CatalogueEndpoints(taskRouter).register();
        new QueueEndpoints(taskRouter).register();
        new EventEndpoints(taskRouter).register();
        ConversationRoutes conversations = new ConversationRoutes(routes, world);
        new ConversationEndpoints(conversations).register();
        new WebhookEndpoints(conversations).register();
        new UserEndpoints(conversations).register();
        new ServiceEndpoints(conversations).register();
        new SyncEndpoints(routes, world).register();
        new IamEndpoints(routes, world).register();
        return routes;
    }
}
