package org.encommun.directory.matching.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mail addresses or pages, and the domains they belong to.
 *
 * @param places the mailboxes, or the pages without scheme and {@code www.}
 * @param domains their domains, without those that everybody may use
 */
public record OnlineContacts(List<String> places, List<String> domains) {

    /** Domains that say nothing of who has a mailbox or a page there. */
    private static final Set<String> OF_EVERYBODY = Set.of("gmail.com", "googlemail.com", "orange.fr", "wanadoo.fr", "free.fr",
            "laposte.net", "yahoo.fr", "yahoo.com", "hotmail.fr", "hotmail.com", "outlook.fr", "outlook.com", "live.fr",
            "live.com",
            "msn.com", "sfr.fr", "neuf.fr", "bbox.fr", "numericable.fr", "icloud.com", "me.com", "proton.me", "protonmail.com",
            "gmx.fr", "aol.com", "club-internet.fr", "facebook.com", "instagram.com", "linkedin.com", "twitter.com", "x.com",
            "youtube.com", "google.com", "wixsite.com", "wordpress.com", "blogspot.com", "helloasso.com", "linktr.ee",
            "gouv.fr");

    /** Under these the domain of an organisation has three parts. */
    private static final Set<String> SECOND_LEVELS = Set.of("gouv.fr", "asso.fr", "com.fr", "co.uk");

    /** Mail addresses; what has no {@code @} is left out. */
    public static OnlineContacts ofEmails(Collection<String> emails) {
        return of(emails.stream().map(email -> email.strip().toLowerCase(Locale.ROOT)).filter(email -> email.indexOf('@') > 0)
                .toList(), email -> email.substring(email.lastIndexOf('@') + 1));
    }

    /** Web addresses, with or without scheme; what has no host with a dot is left out. */
    public static OnlineContacts ofWebsites(Collection<String> websites) {
        return of(websites.stream().map(OnlineContacts::page).filter(page -> host(page).indexOf('.') > 0).toList(),
                OnlineContacts::host);
    }

    private interface Host {
        String of(String place);
    }

    private static OnlineContacts of(List<String> places, Host host) {
        List<String> distinct = places.stream().distinct().toList();
        List<String> domains = new ArrayList<>();
        for (String place : distinct) {
            String domain = organisation(host.of(place));
            if (!domain.isEmpty() && !OF_EVERYBODY.contains(domain) && !domains.contains(domain)) {
                domains.add(domain);
            }
        }
        return new OnlineContacts(distinct, List.copyOf(domains));
    }

    private static String page(String address) {
        String page = address.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?:/*", "").replaceFirst("^www\\.", "");
        return page.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
    }

    private static String host(String page) {
        int slash = page.indexOf('/');
        return slash < 0 ? page : page.substring(0, slash);
    }

    private static String organisation(String host) {
        String[] parts = host.split("\\.");
        if (parts.length <= 2) {
            return host;
        }
        String two = parts[parts.length - 2] + "." + parts[parts.length - 1];
        return SECOND_LEVELS.contains(two) ? parts[parts.length - 3] + "." + two : two;
    }
}
