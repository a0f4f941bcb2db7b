package org.annalist.runtime.source;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.annalist.api.document.Metadata;

/**
 * The file {@code NAME.meta.json} beside a file {@code NAME}: an object that may give {@code
 * published} (ISO day, month or year), {@code title}, {@code source} and {@code author}.
 */
public final class MetaFile {

  private static final int LIMIT = 1 << 20;

  private MetaFile() {}

  /** Metadata that cannot be used; the message says what is wrong. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /** Reads metadata; what the file does not give is empty. */
  public static Metadata read(SourceItem.Content content) throws Unusable {
    try (InputStream in = content.open()) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw new Unusable("it is larger than " + LIMIT + " bytes");
      }
      String json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return metadata(JsonParser.parseString(json.startsWith("\uFEFF") ? json.substring(1) : json));
    } catch (IOException e) {
      throw new Unusable("it cannot be read as UTF-8: " + e.getMessage());
    } catch (JsonParseException | StackOverflowError e) {
      throw new Unusable("it is no JSON: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new Unusable(e.getMessage());
    }
  }

  private static Metadata metadata(JsonElement json) throws Unusable {
    if (!json.isJsonObject()) {
      throw new Unusable("it is no JSON object");
    }
    JsonObject object = json.getAsJsonObject();
    return Metadata.NONE
        .withPublished(Days.checked(text(object, "published")))
        .withTitle(text(object, "title"))
        .withPublisher(text(object, "source"))
        .withAuthor(text(object, "author"));
  }

  private static String text(JsonObject object, String name) throws Unusable {
    JsonElement value = object.get(name);
    if (value == null || value.isJsonNull()) {
      return "";
    }
    if (!value.isJsonPrimitive()) {
      throw new Unusable(name + " is no text");
    }
    return value.getAsString().strip();
  }
}
