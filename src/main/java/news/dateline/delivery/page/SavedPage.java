package news.dateline.delivery.page;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A kept page as it lies on the disk.
 *
 * @param address with the query, if any
 * @param body in no coding
 * @param madeAt milliseconds since 1970
 */
public record SavedPage(
        String address,
        String contentType,
        List<Map.Entry<String, String>> headers,
        byte[] body,
        Set<UUID> parts,
        long madeAt) {

    static SavedPage of(String address, KeptPage page) {
        return new SavedPage(
                address, page.contentType(), page.headers(), page.coded(false).bytes(), page.parts(), page.madeAt());
    }

    /** One that nobody is shown as long as it can be made anew. */
    KeptPage kept() {
        Coded plain = Coded.plain(body);
        KeptPage page = new KeptPage(contentType, headers, plain, plain.gzip(), parts, madeAt, 0);
        page.changed(0);
        return page;
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(address);
        out.writeUTF(contentType);
        out.writeLong(madeAt);
        out.writeInt(headers.size());
        for (Map.Entry<String, String> header : headers) {
            out.writeUTF(header.getKey());
            out.writeUTF(header.getValue());
        }
        out.writeInt(parts.size());
        for (UUID part : parts) {
            out.writeLong(part.getMostSignificantBits());
            out.writeLong(part.getLeastSignificantBits());
        }
        out.writeInt(body.length);
        out.write(body);
    }

    static SavedPage readFrom(DataInputStream in) throws IOException {
        String address = in.readUTF();
        String contentType = in.readUTF();
        long madeAt = in.readLong();
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            headers.add(Map.entry(in.readUTF(), in.readUTF()));
        }
        Set<UUID> parts = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            parts.add(new UUID(in.readLong(), in.readLong()));
        }
        byte[] body = in.readNBytes(in.readInt());
        return new SavedPage(address, contentType, headers, body, parts, madeAt);
    }
}
