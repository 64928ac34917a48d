package news.dateline.delivery.page;

import org.apache.coyote.http11.Http11NioProtocol;

/** Tomcat's HTTP/1.1, ahead of which {@link KeptPageEndpoint} answers. Tomcat makes it by its name. */
public class KeptPageProtocol extends Http11NioProtocol {

    public KeptPageProtocol() {
        super(new KeptPageEndpoint());
    }

    void answerFrom(FreshPages pages) {
        ((KeptPageEndpoint) getEndpoint()).answerFrom(pages);
    }
}
