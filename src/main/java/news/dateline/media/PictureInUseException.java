package news.dateline.media;

/** A story shows the picture, or once did. Nothing was removed. */
public class PictureInUseException extends RuntimeException {}
