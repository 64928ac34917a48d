package news.dateline.restart;

import java.time.Duration;

/** What is killed, with SIGKILL, of a portal that runs. */
enum Kill {
    SERVER,
    DATABASE,
    BOTH;

    /** They come in turn. */
    static Kill number(int number) {
        return values()[number % values().length];
    }

    /** Returns once the portal is ready again; says how long after its start, or after the end of its database, that was. */
    Duration in(PortalProcess portal) throws Exception {
        long start = System.nanoTime();
        if (this != SERVER) {
            ProcessHandle postgres = portal.postgres();
            portal.signalPostgres("KILL");
            if (this == DATABASE) {
                portal.awaitOtherPostgres(postgres);
            }
        }
        if (this != DATABASE) {
            portal.kill();
            start = System.nanoTime();
            portal.launch();
        }
        portal.awaitReadiness();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
