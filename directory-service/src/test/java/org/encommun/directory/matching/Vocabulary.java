package org.encommun.directory.matching;

import java.util.List;

/** The words of the generated places: what French places are usually named after. None of the combinations is a real place. */
final class Vocabulary {

    /** After whom public buildings and streets are named, the most usual first. */
    static final List<String> PERSONS = words("""
            Jean Jaurès;Victor Hugo;Jean Moulin;Louis Pasteur;Jules Ferry;Émile Zola;Simone Veil;
            Jacques Prévert;Louis Aragon;Albert Camus;Anatole France;François Mitterrand;Marie Curie;
            Antoine de Saint-Exupéry;Marcel Pagnol;Georges Brassens;Paul Éluard;Aimé Césaire;Marguerite Yourcenar;
            Simone de Beauvoir;Pierre Mendès France;Léon Blum;George Sand;Jules Verne;Arthur Rimbaud;Rosa Parks;
            Olympe de Gouges;Louise Michel;Frédéric Mistral;Jean Macé;Nelson Mandela;Gisèle Halimi;Boris Vian;
            Colette;Germaine Tillion;Lucie Aubrac;Romain Rolland;René Char;Alphonse Daudet;Marguerite Duras;
            Hélène Boucher;Joséphine Baker;Ambroise Croizat;Édouard Vaillant;Georges Perec;Andrée Chedid;
            Élisabeth Badinter;Pablo Neruda;Robert Desnos;Jean Ferrat;Barbara;Michel Butor;Hubert Beuve-Méry;
            Lucien Herr;Camille Claudel;Théodore Monod""");

    /** Nouns that tiers-lieux and associations choose. */
    static final List<String> NOUNS = words("""
            Fabrique;Bobine;Ruche;Passerelle;Boussole;Étincelle;Cabane;Filature;Verrerie;Forge;
            Tannerie;Halle;Grange;Manufacture;Tuilerie;Scierie;Menuiserie;Voilerie;Conserverie;Distillerie;
            Imprimerie;Minoterie;Laiterie;Sucrerie;Corderie;Papeterie;Brasserie;Bergerie;Serre;Pépinière;Racine;
            Canopée;Clairière;Lisière;Source;Rivière;Écluse;Presqu'île;Dune;Falaise;Vigie;Lanterne;Loupiote;Lampe;
            Mèche;Toile;Maille;Navette;Trame;Agrafe;Épingle;Aiguille;Manivelle;Turbine;Dynamo;Courroie;Poulie;
            Boulonnerie;Machinerie;Mosaïque;Palette;Craie;Ardoise;Plume;Marelle;Toupie;Balançoire;Cerf-volant;
            Ricochet;Tremplin;Relais;Escale;Port;Phare;Ancrage;Cap;Carrefour;Rond-point;Trait d'union;Point-virgule;
            Clavier;Souris;Pixel;Octet;Écran;Réseau;Nuage;Code;Labyrinthe;Grenier;Hangar;Atelier;Comptoir;Local;
            Bocal;Tonneau;Pressoir;Moulin;Lavoir;Four;Kiosque;Préau;Jardin;Potager;Verger;Rucher;Poulailler;
            Pigeonnier;Colombier;Arbre;Bourgeon;Pollen;Trèfle;Tournesol;Coquelicot;Tilleul;Platane;Olivier;Figuier;
            Châtaignier;Noyer;Genêt;Héron;Martinet;Hirondelle;Rainette;Libellule;Cigale;Fourmi;Hérisson;Écureuil;
            Renard;Blaireau;Castor;Loutre""");

    /** What is added to a noun. */
    static final List<String> QUALITIES = words("""
            Commune;Partagée;Solidaire;Numérique;Créative;Citoyenne;Rurale;Urbaine;Vagabonde;Curieuse;
            Nouvelle;Ouverte;Vivante;Éphémère;Collective;Connectée;Bleue;Verte;Rouge;Blanche;des Possibles;
            des Voisins;des Savoirs;des Idées;du Faubourg;du Canal;de la Gare;du Marché;des Champs;du Bout du Monde;
            d'en Face;à Rêves;à Projets;sans Frontières;en Commun""");

    /** What associations do. */
    static final List<String> ACTIONS = words("""
            Entraide;Accueil;Insertion;Solidarité;Médiation;Accompagnement;Formation;Initiatives;
            Familles;Jeunesse;Culture et Loisirs;Emploi;Mobilité;Lecture;Alphabétisation;Informatique pour Tous;
            Coup de Main;Amis du Clavier;Reconditionnement;Habitat;Femmes Solidaires;Parents et Enfants;
            Retraités Connectés;Logiciels Libres;Cybercitoyens""");

    /** Operators with several sites, invented. */
    static final List<String> OPERATORS = words("""
            Connexions Solidaires;Clic et Lien;Passerelles Numériques;
            Fédération Familiale Rurale;Union des Foyers;Défi Emploi;Tremplin Formation;Mutualité Entraide;
            Soleil Levant;Horizon Insertion;Terre des Liens Numériques;Atout Clic;Les Débrouillards;
            Le Cartable Ouvert;Prisme;Ressources et Compétences;Nouvelle Donne;Les Relais du Cœur;Objectif Autonomie;
            Vivre Ensemble""");

    /** Quarters of towns. */
    static final List<String> QUARTERS = words("""
            Centre;Gare;Saint-Jean;Saint-Pierre;Les Tilleuls;La Plaine;Beauregard;Bellevue;
            Les Pins;Montplaisir;La Fontaine;Grand Parc;Croix Rouge;Les Chênes;Beaulieu;Val Fleuri;Saint-Michel;
            Le Moulin;Les Coteaux;Europe;Nord;Sud;Rive Gauche;La Madeleine""");

    /** Streets that are not named after persons. */
    static final List<String> STREETS = words("""
            de la Mairie;de l'Église;de la Gare;des Écoles;du Stade;du Marché;de la République;
            de la Liberté;de la Paix;du 8 mai 1945;du 11 novembre;de Verdun;de Paris;du Château;du Moulin;
            de la Fontaine;des Lilas;des Acacias;du Pont;de la Poste;Nationale;du Lavoir;des Tanneurs;des Remparts;
            de la Halle;Saint-Martin;Saint-Jacques;Sainte-Anne;du Général de Gaulle;du Maréchal Leclerc;
            du Docteur Roux;du Président Wilson;Gambetta;Carnot;Thiers;Voltaire;Diderot;Lamartine;Molière;
            Pierre Curie;des Vignes;des Prés;du Canal;des Jardins;de l'Industrie;des Frères Lumière;du Commerce""");

    static final List<String> STREET_TYPES = List.of("rue", "rue", "rue", "rue", "avenue", "avenue", "place", "boulevard",
            "impasse",
            "allée", "route", "chemin", "square", "quai");

    static final List<String> MASS_DOMAINS = List.of("gmail.com", "orange.fr", "laposte.net", "free.fr", "wanadoo.fr",
            "yahoo.fr");

    private Vocabulary() {}

    private static List<String> words(String text) {
        return List.of(text.replace("\n", "").split(";"));
    }
}
