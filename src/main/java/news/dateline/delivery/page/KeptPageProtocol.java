package news.dateline.delivery.page;

import news.dateline.platform.HeadWatch;

/** Tomcat's HTTP/1.1, ahead of which {@link KeptPageEndpoint} answers. Tomcat makes it by its name. */
public class KeptPageProtocol extends HeadWatch {

    public KeptPageProtocol() {
        super(new KeptPageEndpoint());
    }

    void answerFrom(FreshPages pages) {
        ((KeptPageEndpoint) getEndpoint()).answerFrom(pages);
    }
}
