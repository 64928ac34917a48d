package news.dateline.feed.sitemap;

import news.dateline.shared.Languages;

/**
 * @param urls how many a sitemap holds at most; sitemaps.org allows 50,000 in 50 MB
 * @param batch how many addresses are read at once
 */
record SitemapLimits(int urls, int batch) {

    /** Each of them has a page in every language. */
    int concepts() {
        return urls / Languages.ALL.size();
    }
}
