package news.dateline.search;

import news.dateline.testing.OnOpenSearch;

@OnOpenSearch
class StorySearchOnOpenSearchTest extends StorySearchTest {}
