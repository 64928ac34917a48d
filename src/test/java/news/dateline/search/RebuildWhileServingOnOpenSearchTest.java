package news.dateline.search;

import news.dateline.testing.OnOpenSearch;

@OnOpenSearch
class RebuildWhileServingOnOpenSearchTest extends RebuildWhileServingTest {

    @Override
    String engine() {
        return "OpenSearch";
    }
}
