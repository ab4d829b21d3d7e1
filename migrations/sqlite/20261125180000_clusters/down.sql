DROP TABLE clusters;
DROP TABLE cluster_places;
