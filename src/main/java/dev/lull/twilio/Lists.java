package dev.lull.twilio;

import com.twilio.base.Page;
import com.twilio.base.Reader;
import com.twilio.base.Resource;
import com.twilio.http.TwilioRestClient;
import java.util.ArrayList;
import java.util.List;

/** Reads lists whole. */
final class Lists {
    /** The largest page that TaskRouter gives. */
    static final int PAGE = 1000;

    private Lists() {}

    /** All entries, following {@code next_page_url}. */
    static <T extends Resource> List<T> all(Reader<T> reader, TwilioRestClient client) {
        Page<T> page = reader.pageSize(PAGE).firstPage(client);
        List<T> all = new ArrayList<>(page.getRecords());
        while (page.hasNextPage()) {
            page = reader.nextPage(page, client);
            all.addAll(page.getRecords());
        }
        return all;
    }
}
