/** Sitemaps and robots.txt: what crawlers ask for. */
@NullMarked
package news.dateline.feed.sitemap;

import org.jspecify.annotations.NullMarked;
