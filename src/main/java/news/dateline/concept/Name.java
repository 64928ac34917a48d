package news.dateline.concept;

import com.ibm.icu.lang.UScript;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import news.dateline.shared.Ids;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** One spelling of a concept, with its language, script and period of use. */
@Entity
@Table(name = "concept_name")
public class Name {

    /** What sort of spelling it is. */
    public enum Kind {
        COMMON,
        OFFICIAL,
        ABBREVIATION,
        FORMER,
        ALIAS
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Concept concept;

    private int position;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String script;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    private boolean preferred;

    private @Nullable PartialDate validFrom;

    private @Nullable PartialDate validUntil;

    @Column(nullable = false)
    private Instant recordedAt;

    protected Name() {}

    Name(Concept concept, int position, NameText name, Instant recordedAt) {
        this.id = Ids.next();
        this.concept = concept;
        this.position = position;
        this.text = name.text();
        this.language = name.language();
        this.script = scriptOf(text);
        this.kind = name.kind();
        this.preferred = name.preferred();
        this.validFrom = name.from();
        this.validUntil = name.until();
        this.recordedAt = recordedAt;
    }

    NameText given() {
        return new NameText(text, language, kind, preferred, validFrom, validUntil);
    }

    void stand(int position, boolean preferred) {
        this.position = position;
        this.preferred = preferred;
    }

    private static String scriptOf(String text) {
        return text.codePoints()
                .map(UScript::getScript)
                .filter(script -> script > UScript.INHERITED)
                .mapToObj(UScript::getShortName)
                .findFirst()
                .orElse("Zyyy");
    }

    public String text() {
        return text;
    }

    /** A BCP 47 tag. */
    public String language() {
        return language;
    }

    /** An ISO 15924 code, such as Cyrl; Zyyy when the text has no letters. */
    public String script() {
        return script;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether this is the one that pages in its language show. */
    public boolean preferred() {
        return preferred;
    }

    public @Nullable PartialDate validFrom() {
        return validFrom;
    }

    public @Nullable PartialDate validUntil() {
        return validUntil;
    }
}
