package news.dateline.concept;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import news.dateline.shared.time.PartialDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Anything a story can be about (IPTC NewsML-G2 concept). */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class Concept {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private Kind kind;

    @Column(nullable = false)
    private String slug;

    private @Nullable String description;

    private @Nullable PartialDate compiledOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> sameAs = new ArrayList<>();

    private @Nullable UUID mergedInto;

    @Column(nullable = false)
    private Instant recordedAt;

    @OneToMany(mappedBy = "concept", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Name> names = new ArrayList<>();

    /**
     * Only counts until it is first saved; from then on {@link ShownConcepts} changes it, so that nobody who saves the
     * concept at the same time takes that back.
     */
    @Column(nullable = false, updatable = false)
    private boolean withheld;

    @Version
    private @Nullable Integer version;

    protected Concept() {}

    Concept(UUID id, Kind kind, String slug, Instant recordedAt) {
        this.id = id;
        this.kind = kind;
        this.slug = slug;
        this.recordedAt = recordedAt;
    }

    /**
     * Adds a spelling. The first one given in a language, unless it is one of the past, is the one pages show.
     *
     * @param language a BCP 47 tag
     * @param from since when it is used; null when always or unknown
     * @param until when it fell out of use; null when it is still used
     */
    public void addName(String text, String language, @Nullable PartialDate from, @Nullable PartialDate until) {
        boolean preferred = until == null
                && names.stream()
                        .noneMatch(name -> name.preferred() && name.language().equals(language));
        Name.Kind kind = until == null ? Name.Kind.COMMON : Name.Kind.FORMER;
        names.add(new Name(this, names.size(), new NameText(text, language, kind, preferred, from, until), recordedAt));
    }

    public void describe(@Nullable String description, @Nullable PartialDate compiledOn) {
        this.description = description;
        this.compiledOn = compiledOn;
    }

    /** All that an editor may change. */
    public Particulars particulars() {
        return new Particulars(
                slug, names.stream().map(Name::given).toList(), description, compiledOn, List.copyOf(sameAs), facts());
    }

    Facts facts() {
        return Facts.NONE;
    }

    void take(Facts facts) {}

    /** Drops the names that are not among those wanted. Until that is written, no other can be preferred. */
    void leave(List<NameText> wanted) {
        names.removeIf(name -> wanted.stream().noneMatch(name.given()::isSame));
        names.forEach(name -> name.stand(
                names.indexOf(name),
                wanted.stream().anyMatch(one -> one.isSame(name.given()) && one.preferred() && name.preferred())));
    }

    /** Takes over all that is wanted, names in their order. */
    void take(Particulars wanted, Instant now) {
        List<Name> before = List.copyOf(names);
        for (int place = 0; place < wanted.names().size(); place++) {
            NameText given = wanted.names().get(place);
            Name there = before.stream()
                    .filter(name -> name.given().isSame(given))
                    .findFirst()
                    .orElse(null);
            if (there == null) {
                names.add(new Name(this, place, given, now));
            } else {
                there.stand(place, given.preferred());
            }
        }
        slug = wanted.slug();
        describe(wanted.description(), wanted.compiledOn());
        sameAs = new ArrayList<>(wanted.sameAs());
        take(wanted.facts());
    }

    void mergeInto(UUID kept) {
        mergedInto = kept;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    public @Nullable String description() {
        return description;
    }

    /** As of when the entry was compiled; null when it does not go out of date. */
    public @Nullable PartialDate compiledOn() {
        return compiledOn;
    }

    /** Addresses at which others describe the same. */
    public List<String> sameAs() {
        return List.copyOf(sameAs);
    }

    /** Counts its changes. */
    public int version() {
        return version == null ? 0 : version;
    }

    /** The concept that stands for this one since both were merged; null for one that stands for itself. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    void beginWithheld() {
        withheld = true;
    }

    /** Whether readers are not to see it yet, as no story about it is public. */
    public boolean withheld() {
        return withheld;
    }

    /** When the portal learned of it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public List<Name> names() {
        return Collections.unmodifiableList(names);
    }

    /** The name that pages in a language show, in English where there is none, else the slug. */
    public String nameIn(String language) {
        return preferredName(language)
                .or(() -> preferredName("en"))
                .map(Name::text)
                .orElse(slug);
    }

    private java.util.Optional<Name> preferredName(String language) {
        return names.stream()
                .filter(name -> name.preferred() && name.language().equals(language))
                .findFirst();
    }
}
