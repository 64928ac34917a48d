package news.dateline.platform.intake;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Request;
import org.springframework.stereotype.Component;

/**
 * The room there is for bodies of requests that are under way. Whoever was signed in lately has a room of their own, so
 * that strangers who fill theirs keep no editor from saving.
 */
@Component
final class BodyRoom {

    /** With those of the known, half of the threads there are, so that the others are there for whoever reads. */
    private static final int MOST_OF_STRANGERS = 800;

    private static final int MOST_OF_KNOWN = 200;

    /** Bodies that nobody wants are heard out only so that whoever sends them sees the answer. */
    private static final int MOST_HEARD_OUT = 100;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final int KILOBYTE = 1024;

    /** As Tomcat is told in application.yaml: it takes no longer form. */
    private static final int LONGEST_FORM_KILOBYTES = 4 * KILOBYTE;

    /** Forms are there twice, as bytes and as words. */
    private static final int OF_MEMORY = 16;

    private final Room ofKnown = new Room(MOST_OF_KNOWN, kilobytes(1), 16);
    private final Room ofStrangers = new Room(MOST_OF_STRANGERS, kilobytes(4), 2);
    private final Semaphore heardOut = new Semaphore(MOST_HEARD_OUT);
    private final KnownSessions sessions;

    BodyRoom(KnownSessions sessions) {
        this.sessions = sessions;
    }

    /** @param forms kilobytes in memory */
    private record Room(Semaphore bodies, Semaphore forms, Semaphore files) {

        Room(int bodies, int forms, int files) {
            this(new Semaphore(bodies), new Semaphore(forms, true), new Semaphore(files, true));
        }
    }

    private static int kilobytes(int part) {
        long all = Runtime.getRuntime().maxMemory() / OF_MEMORY / part / KILOBYTE;
        return (int) Math.min(Integer.MAX_VALUE, Math.max(all, LONGEST_FORM_KILOBYTES));
    }

    /** What was taken, if anything; it is to be given back. */
    record Taken(boolean isAny, Runnable giveBack) implements AutoCloseable {

        private static final Taken NOTHING = new Taken(false, () -> {});

        @Override
        public void close() {
            giveBack.run();
        }
    }

    Taken take(Body body) {
        Room room = sessions.has(body.session()) ? ofKnown : ofStrangers;
        Semaphore bodies = room.bodies();
        if (!bodies.tryAcquire()) {
            return Taken.NOTHING;
        }
        if (body.isShort()) {
            return new Taken(true, bodies::release);
        }
        Semaphore place = body.hasFiles() ? room.files() : room.forms();
        int size = body.hasFiles() ? 1 : (int) Math.min(body.length() / KILOBYTE, LONGEST_FORM_KILOBYTES);
        if (!waitFor(place, size)) {
            bodies.release();
            return Taken.NOTHING;
        }
        return new Taken(true, () -> {
            place.release(size);
            bodies.release();
        });
    }

    /** @return whether another request can follow it on the same connection */
    boolean hearOut(PacedBody body, Request request) {
        if (body.isComplete()) {
            return true;
        }
        if (!heardOut.tryAcquire()) {
            return false;
        }
        try {
            return body.hearOut(request);
        } finally {
            heardOut.release();
        }
    }

    private static boolean waitFor(Semaphore place, int size) {
        try {
            return place.tryAcquire(size, LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
