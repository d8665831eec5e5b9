package dev.lull.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A Conversations identity in one normal form, so that {@code client:ana_40example_2Ecom}, as a Worker's
 * {@code contact_uri} writes it, and {@code ana@example.com}, as a message's author may, are the same.
 *
 * @param value decoded and without the scheme
 */
public record Identity(String value) {
    private static final String SCHEME = "client:";

    /** Reads an author or a {@code contact_uri}; never fails, since what is no escape is taken as it is. */
    public static Identity of(String text) {
        return new Identity(decode(text.startsWith(SCHEME) ? text.substring(SCHEME.length()) : text));
    }

    private static String decode(String text) {
        if (text.indexOf('_') < 0) {
            return text;
        }
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[in.length];
        int length = 0;
        boolean plain = true;
        for (int i = 0; i < in.length; i++) {
            int high = i + 2 < in.length && in[i] == '_' ? hex(in[i + 1]) : -1;
            int low = high < 0 ? -1 : hex(in[i + 2]);
            if (low < 0) {
                out[length] = in[i];
            } else {
                out[length] = (byte) (high << 4 | low);
                i += 2;
            }
            plain &= out[length] >= 0;
            length++;
        }
        return plain ? new String(out, 0, length, StandardCharsets.US_ASCII) : utf8(out, length, text);
    }

    private static String utf8(byte[] bytes, int length, String undecoded) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException notAnEscape) {
            return undecoded;
        }
    }

    /** Twilio writes escapes in upper case; a lower-case pair is ordinary text. */
    private static int hex(byte digit) {
        if (digit >= '0' && digit <= '9') {
            return digit - '0';
        }
        return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
    }
}
