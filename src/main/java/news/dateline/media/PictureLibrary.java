package news.dateline.media;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import news.dateline.media.PictureRefusedException.Reason;
import news.dateline.shared.Ids;
import news.dateline.shared.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Takes pictures in, describes them and takes them out again. */
@Service
public class PictureLibrary {

    private static final Logger log = LoggerFactory.getLogger(PictureLibrary.class);

    private final Pictures pictures;
    private final PictureStore store;
    private final EntityManager entities;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** One at a time: the pixels of one may take a good part of the memory there is. */
    private final Lock oneAtATime = new ReentrantLock();

    PictureLibrary(
            Pictures pictures,
            PictureStore store,
            EntityManager entities,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pictures = pictures;
        this.store = store;
        this.entities = entities;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** @param there whether it had come before */
    public record Added(UUID id, boolean there) {}

    /**
     * Takes a picture in; the same one again is the one that is there. Its files are written before it is in the
     * database, so that no page ever names one that is missing.
     *
     * @throws PictureRefusedException when it is too large, or no picture
     */
    public Added add(byte[] content, UUID by) {
        String hash = hash(content);
        oneAtATime.lock();
        try {
            return there(hash).orElseGet(() -> addNew(hash, content, by));
        } catch (DataIntegrityViolationException elsewhereAtOnce) {
            return there(hash).orElseThrow(() -> elsewhereAtOnce);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Optional<Added> there(String hash) {
        return pictures.findByHash(hash).map(picture -> new Added(picture.id(), true));
    }

    private Added addNew(String hash, byte[] content, UUID by) {
        BufferedImage image = Decoding.decode(content);
        int width = Math.min(image.getWidth(), Picture.WIDEST);
        int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        Picture picture = new Picture(Ids.next(), hash, Encoding.suffix(image), width, height, by, clock.instant());
        for (int one : picture.widths()) {
            keep(picture.file(one), Encoding.encode(image, one, picture.heightAt(one)));
        }
        transaction.executeWithoutResult(begun -> {
            entities.persist(picture);
            events.publishEvent(new PictureChanged(picture.id(), PictureChanged.Change.ADDED, by));
        });
        return new Added(picture.id(), false);
    }

    private void keep(String file, byte[] content) {
        try {
            store.put(file, content);
        } catch (UncheckedIOException full) {
            log.error("A picture could not be written", full);
            throw new PictureRefusedException(Reason.NO_ROOM);
        }
    }

    /**
     * @param opened the version that the editor had before them
     * @throws StalePictureException when it was described otherwise since
     */
    @Transactional
    public void describe(UUID id, int opened, String credit, String caption, String alt, UUID by) {
        Picture picture = get(id);
        if (picture.credit().equals(credit)
                && picture.caption().equals(caption)
                && picture.alt().equals(alt)) {
            return;
        }
        if (picture.version() != opened) {
            throw new StalePictureException(id);
        }
        picture.describe(credit, caption, alt);
        events.publishEvent(new PictureChanged(id, PictureChanged.Change.DESCRIBED, by));
    }

    /** @throws PictureInUseException when a story shows it, or once did */
    public void remove(UUID id, UUID by) {
        oneAtATime.lock();
        try {
            removeUnused(id, by);
        } catch (DataIntegrityViolationException usedMeanwhile) {
            throw new PictureInUseException();
        } finally {
            oneAtATime.unlock();
        }
    }

    private void removeUnused(UUID id, UUID by) {
        Picture gone = transaction.execute(begun -> {
            Picture picture = get(id);
            if (!pictures.uses(id, Limit.of(1)).isEmpty()) {
                throw new PictureInUseException();
            }
            entities.remove(picture);
            entities.flush();
            events.publishEvent(new PictureChanged(id, PictureChanged.Change.REMOVED, by));
            return picture;
        });
        gone.widths().forEach(width -> store.delete(gone.file(width)));
    }

    private Picture get(UUID id) {
        return pictures.findById(id).orElseThrow(() -> new NotFoundException("No picture " + id));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
