package news.dateline.concept;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Whether another concept has a code that only one may have; none has null. */
interface TakenCodes extends Repository<Concept, UUID> {

    @Query("select count(r) > 0 from Region r where r.m49 = :code and r.id <> :self")
    boolean hasM49(@Nullable String code, UUID self);

    @Query("select count(r) > 0 from Region r where r.isoCode = :code and r.id <> :self")
    boolean hasIsoCode(@Nullable String code, UUID self);

    @Query("select count(t) > 0 from Topic t where t.medtop = :code and t.id <> :self")
    boolean hasMedtop(@Nullable String code, UUID self);
}
