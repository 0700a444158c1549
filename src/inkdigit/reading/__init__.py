"""From ink or a picture to a reading: framing, the network and the reader."""
