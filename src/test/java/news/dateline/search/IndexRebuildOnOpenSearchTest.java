package news.dateline.search;

import news.dateline.testing.OnOpenSearch;

@OnOpenSearch
class IndexRebuildOnOpenSearchTest extends RebuildWhileServing {}
