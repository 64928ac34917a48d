/** Kept pages and pages that are made, over HTTP, beside nginx with the same bytes. */
package news.dateline.bench.delivery;
