package news.dateline.feed.sitemap;

import java.io.IOException;
import java.io.OutputStream;

/** Where a sitemap goes; opened once it is known that there is one. */
@FunctionalInterface
interface SitemapOutput {

    OutputStream open() throws IOException;
}
