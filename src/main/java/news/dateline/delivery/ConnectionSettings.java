package news.dateline.delivery;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/** Lets the kernel take a whole page at once, so that a reader on a slow line does not hold up a thread. */
@Component
class ConnectionSettings implements TomcatConnectorCustomizer {

    private static final int SEND_BUFFER_BYTES = 256 * 1024;

    /** Most pages go out in one piece. */
    private static final int WRITE_BUFFER_BYTES = 64 * 1024;

    @Override
    public void customize(Connector connector) {
        connector.setProperty("socket.txBufSize", Integer.toString(SEND_BUFFER_BYTES));
        connector.setProperty("socket.appWriteBufSize", Integer.toString(WRITE_BUFFER_BYTES));
        connector.setProperty("socket.directBuffer", "true");
    }
}
