/** The usual tools of whoever attacks, tried on the portal. */
package news.dateline.hostile;
