package news.dateline.desk;

import news.dateline.testing.OnOpenSearch;

@OnOpenSearch
class QueueSearchOnOpenSearchTest extends QueueSearchTest {}
