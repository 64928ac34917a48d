package news.dateline.delivery.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Somebody asks for a page.
 *
 * @param chain what makes it
 */
record Exchange(PageAddress address, HttpServletRequest request, HttpServletResponse response, FilterChain chain) {}
