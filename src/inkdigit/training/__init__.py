"""The pipeline behind the network: data, training, calibration, evaluation and export."""
