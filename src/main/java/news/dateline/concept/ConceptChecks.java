package news.dateline.concept;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.ConceptRefusedException.Reason;
import news.dateline.concept.Region.Level;
import org.springframework.stereotype.Component;

/** Whether what an editor wants of a concept can be, beside all others. */
@Component
class ConceptChecks {

    private final Concepts concepts;
    private final FormerSlugs slugs;
    private final TakenCodes codes;
    private final Ancestries ancestries;

    ConceptChecks(Concepts concepts, FormerSlugs slugs, TakenCodes codes, Ancestries ancestries) {
        this.concepts = concepts;
        this.slugs = slugs;
        this.codes = codes;
        this.ancestries = ancestries;
    }

    void requireFree(Kind kind, String slug, UUID self) {
        refuse(slugs.isTaken(kind, slug, self), Reason.SLUG_TAKEN);
    }

    void requireFree(Facts facts, UUID self) {
        refuse(codes.hasM49(facts.m49(), self), Reason.M49_TAKEN);
        refuse(codes.hasIsoCode(facts.isoCode(), self), Reason.ISO_CODE_TAKEN);
        refuse(codes.hasMedtop(facts.medtop(), self), Reason.MEDTOP_TAKEN);
    }

    /** Whether a node may stand where it is to; what stands below it comes along. */
    void requirePlace(UUID self, Facts facts) {
        UUID parent = facts.parentId();
        refuse(parent != null && ancestries.downFrom(Set.of(self)).contains(parent), Reason.CYCLE);
        Level level = facts.level();
        if (level != null) {
            refuse((level == Level.WORLD) != (parent == null), Reason.LEVEL);
            refuse(parent != null && !levelOf(parent).isWiderThan(level), Reason.LEVEL);
            ancestries.rightBelow(self).forEach(below -> refuse(!level.isWiderThan(levelOf(below)), Reason.LEVEL));
        }
    }

    private Level levelOf(UUID region) {
        return concepts.findById(region)
                .map(Concept::facts)
                .map(Facts::level)
                .orElseThrow(() -> new ConceptRefusedException(Reason.LEVEL));
    }

    static void refuse(boolean wrong, Reason reason) {
        if (wrong) {
            throw new ConceptRefusedException(reason);
        }
    }

    /** A slug that nobody has or had: the one that is wanted, or that with a number. */
    String freeSlug(Kind kind, String wanted, UUID self) {
        String base = wanted.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : wanted;
        String slug = base;
        for (int number = 2; slugs.isTaken(kind, slug, self); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }
}
