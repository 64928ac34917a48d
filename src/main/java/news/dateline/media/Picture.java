package news.dateline.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.shared.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** A picture with what is said of it. Its files never change: each is known by the hash of what was sent. */
@Entity
public class Picture {

    /** Pages choose among these widths, as far as a picture has them. */
    private static final List<Integer> STEPS = List.of(480, 800, 1200, 1600);

    /** No wider than the widest screen needs. */
    static final int WIDEST = 2_400;

    private static final int OF_THUMBNAILS = 480;
    private static final int OF_CARDS = 1_200;

    @Id
    private UUID id;

    @Column(nullable = false)
    private String hash;

    @Column(nullable = false)
    private String suffix;

    private int width;

    private int height;

    @Column(nullable = false)
    private String credit = "";

    @Column(nullable = false)
    private String caption = "";

    @Column(nullable = false)
    private String alt = "";

    @Column(nullable = false)
    private UUID addedBy;

    @Column(nullable = false)
    private Instant recordedAt;

    @Version
    private @Nullable Integer version;

    protected Picture() {}

    Picture(UUID id, String hash, String suffix, int width, int height, UUID by, Instant now) {
        this.id = id;
        this.hash = hash;
        this.suffix = suffix;
        this.width = width;
        this.height = height;
        this.addedBy = by;
        this.recordedAt = now;
    }

    /** The widths its files have, the smallest first. */
    List<Integer> widths() {
        return widths(width);
    }

    private static List<Integer> widths(int width) {
        return Stream.concat(STEPS.stream().filter(step -> step < width), Stream.of(width))
                .toList();
    }

    String file(int width) {
        return file(hash, width, suffix);
    }

    private static String file(String hash, int width, String suffix) {
        return hash + "-" + width + "." + suffix;
    }

    /** The names of the files that a picture has, for those who only have its row. */
    public static List<String> files(String hash, String suffix, int width) {
        return widths(width).stream().map(one -> file(hash, one, suffix)).toList();
    }

    /** Where the file of its full size is found. */
    public String path() {
        return path(width);
    }

    private String path(int width) {
        return "/media/" + file(width);
    }

    /** Where a small file of it is found. */
    public String thumbnail() {
        return path(nearest(OF_THUMBNAILS));
    }

    private int nearest(int wanted) {
        return widths().stream().filter(one -> one >= wanted).findFirst().orElse(width);
    }

    /** All its files with their widths, for browsers to choose from (HTML's {@code srcset}). */
    public String sources() {
        return widths().stream().map(one -> path(one) + " " + one + "w").collect(Collectors.joining(", "));
    }

    /** Where the file that goes with a link elsewhere is found. */
    public String card() {
        return path(nearest(OF_CARDS));
    }

    public int cardWidth() {
        return nearest(OF_CARDS);
    }

    public int cardHeight() {
        return heightAt(nearest(OF_CARDS));
    }

    int heightAt(int width) {
        return Math.max(1, Math.round((float) height * width / this.width));
    }

    public String mediaType() {
        return suffix.equals("png") ? "image/png" : "image/jpeg";
    }

    void describe(String credit, String caption, String alt) {
        this.credit = credit;
        this.caption = caption;
        this.alt = alt;
    }

    public UUID id() {
        return id;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Who took it, and whose it is. */
    public String credit() {
        return credit;
    }

    public String caption() {
        return caption;
    }

    /** What it shows, for those who cannot see it. */
    public String alt() {
        return alt;
    }

    /** The caption, else what it shows, else when it came. */
    public String title() {
        return Stream.of(caption, alt)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("Picture of " + recordedAt.toString().substring(0, 16).replace('T', ' '));
    }

    public UUID addedBy() {
        return addedBy;
    }

    /** Counts the changes of what is said of it. */
    public int version() {
        return version == null ? 0 : version;
    }

    public Cursor cursor() {
        return new Cursor(recordedAt, id);
    }
}
