package news.dateline.story;

import org.springframework.data.repository.Repository;

public interface FrontLeads extends Repository<FrontLead, String> {

    FrontLead save(FrontLead lead);
}
