package news.dateline.reader.search;

import news.dateline.testing.OnOpenSearch;

@OnOpenSearch
class SearchPageOnOpenSearchTest extends SearchPageTest {}
