package news.dateline.concept;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The slugs that concepts have and once had. None is ever another's. */
interface FormerSlugs extends Repository<Concept, UUID> {

    /** Whether a slug is, or once was, that of another of its kind. */
    @Query(nativeQuery = true, value = """
            select exists (select 1 from concept where kind = :#{#kind.name()} and slug = :slug and id <> :self)
                or exists (select 1 from former_slug
                    where kind = :#{#kind.name()} and slug = :slug and concept_id <> :self)
            """)
    boolean isTaken(Kind kind, String slug, UUID self);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into former_slug (kind, slug, concept_id) values (:#{#kind.name()}, :slug, :concept)
            on conflict do nothing
            """)
    void keep(Kind kind, String slug, UUID concept);

    /** It is the present one again. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = "delete from former_slug where kind = :#{#kind.name()} and slug = :slug")
    void takeBack(Kind kind, String slug);
}
