package news.dateline.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** Something that someone stated and that is not a number (schema.org Claim). */
@Entity
@DiscriminatorValue("CLAIM")
public class Claim extends LedgerEntry {

    @Column(nullable = false)
    private String text;

    protected Claim() {}

    public Claim(UUID id, String slug, String text, Instant recordedAt) {
        super(id, slug, recordedAt);
        this.text = text;
    }

    @Override
    void takeStated(Stated stated) {
        text = ((ClaimText) stated).text();
    }

    @Override
    public Stated stated() {
        return new ClaimText(text);
    }

    public String text() {
        return text;
    }
}
