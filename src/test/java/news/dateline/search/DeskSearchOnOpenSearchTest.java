package news.dateline.search;

import news.dateline.testing.OnOpenSearch;

@OnOpenSearch
class DeskSearchOnOpenSearchTest extends DeskSearchTest {}
