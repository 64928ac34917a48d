package news.dateline.platform.intake;

import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/** Stands before what Tomcat makes of a request whose head it has read. */
abstract class AdapterAhead implements Adapter {

    private final Adapter others;

    /** @param others answers whatever is not answered here */
    AdapterAhead(Adapter others) {
        this.others = others;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        others.service(request, response);
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return others.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        return others.asyncDispatch(request, response, event);
    }

    @Override
    public void log(Request request, Response response, long time) {
        others.log(request, response, time);
    }

    @Override
    public String getDomain() {
        return others.getDomain();
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        others.checkRecycled(request, response);
    }
}
