package news.dateline.platform.lane;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;

/** Somebody tries to sign in. */
record Attempt(String name, InetAddress address) {

    /** Of no account. */
    private static final String NAMELESS = "\u0000passkey";

    private static final int NETWORK_OF_IPV6 = 8;
    private static final int UNIQUE_LOCAL = 0xFC;
    private static final int UNIQUE_LOCAL_MASK = 0xFE;

    /** @param address as numbers, so that nobody is asked for it */
    static Attempt of(String typed, String address) {
        try {
            return new Attempt(typed.strip().toLowerCase(Locale.ROOT), InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not an address: " + address, e);
        }
    }

    /** With a passkey, which stands for the name too: all of one address count as one. */
    static Attempt nameless(String address) {
        return of(NAMELESS, address);
    }

    boolean isNameless() {
        return name.equals(NAMELESS);
    }

    /** Whoever has one address of IPv6 has a whole network of them. */
    String network() {
        byte[] bytes = address.getAddress();
        return Arrays.toString(address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_OF_IPV6) : bytes);
    }

    /** Whether the address tells one visitor from another: behind a proxy that says nothing, all have the proxy's. */
    boolean isFromOutside() {
        return !address.isLoopbackAddress()
                && !address.isSiteLocalAddress()
                && !address.isLinkLocalAddress()
                && !isUniqueLocal();
    }

    private boolean isUniqueLocal() {
        return address instanceof Inet6Address && (address.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
    }
}
