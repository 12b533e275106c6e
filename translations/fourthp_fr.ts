<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ConflictExport</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Pôle</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>The record was deleted here and changed on the hub.</source>
        <translation>La fiche a été supprimée ici et modifiée sur le pôle.</translation>
    </message>
    <message>
        <source>The record was edited here and deleted on the hub.</source>
        <translation>La fiche a été modifiée ici et supprimée sur le pôle.</translation>
    </message>
</context>
<context>
    <name>EditionText</name>
    <message>
        <source>Edition %1</source>
        <translation>Édition %1</translation>
    </message>
    <message>
        <source>Working edition, not frozen</source>
        <translation>Édition de travail, non figée</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Études de cas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Each case study counts once for every value that it states, so that rows may add up to more than the total.</source>
        <translation>Chaque étude de cas compte une fois pour chaque valeur qu&apos;elle indique&#xa0;; la somme des lignes peut donc dépasser le total.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>Forme d&apos;exploitation</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Four Ps</source>
        <translation>Les quatre P</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>About this edition</source>
        <translation>À propos de cette édition</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Étude de cas</translation>
    </message>
    <message>
        <source>List of case studies</source>
        <translation>Liste des études de cas</translation>
    </message>
    <message>
        <source>Index by country</source>
        <translation>Index par pays</translation>
    </message>
    <message>
        <source>Index by sector</source>
        <translation>Index par secteur</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Each partner with the numbers of the case studies that name it.</source>
        <translation>Chaque partenaire avec les numéros des études de cas qui le nomment.</translation>
    </message>
    <message>
        <source>A world map with the countries of the case studies in colour: the more case studies, the darker. The table by country says the same in numbers.</source>
        <translation>Carte du monde avec les pays des études de cas en couleur&#xa0;: plus il y a d’études, plus la couleur est foncée. Le tableau par pays dit la même chose en chiffres.</translation>
    </message>
    <message>
        <source>A bar chart. The table below it says the same in numbers.</source>
        <translation>Diagramme en barres. Le tableau qui suit dit la même chose en chiffres.</translation>
    </message>
    <message>
        <source>Boundaries and names on the map say nothing about the legal status of any country or territory.</source>
        <translation>Les frontières et les noms figurant sur la carte ne disent rien du statut juridique d’un pays ou d’un territoire.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pour %2</translation>
    </message>
</context>
<context>
    <name>ExitWay</name>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Summary of a meeting</source>
        <translation>Résumé d’une réunion</translation>
    </message>
    <message>
        <source>Data of a person</source>
        <translation>Données d’une personne</translation>
    </message>
    <message>
        <source>Copy of the library</source>
        <translation>Copie de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Classeur (Excel)</translation>
    </message>
    <message>
        <source>Workbook (OpenDocument)</source>
        <translation>Classeur (OpenDocument)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>Tableau (TSV)</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Références (RIS)</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Références (BibTeX)</translation>
    </message>
    <message>
        <source>References (CSL JSON)</source>
        <translation>Références (CSL JSON)</translation>
    </message>
    <message>
        <source>Contacts of organisations (vCard)</source>
        <translation>Contacts d&apos;organisations (vCard)</translation>
    </message>
    <message>
        <source>Events (iCalendar)</source>
        <translation>Événements (iCalendar)</translation>
    </message>
    <message>
        <source>Linked data (JSON-LD)</source>
        <translation>Données liées (JSON-LD)</translation>
    </message>
    <message>
        <source>Whole records (NDJSON)</source>
        <translation>Fiches entières (NDJSON)</translation>
    </message>
</context>
<context>
    <name>ExportSentences</name>
    <message>
        <source>Left out, because it may name persons: %1.</source>
        <translation>Omis, car cela peut nommer des personnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Some of these records stay here, because of their TLP marking or because a consent does not stand.</source>
        <translation>Certaines de ces fiches restent ici, à cause de leur marquage TLP ou parce qu&apos;un consentement n&apos;est pas valable.</translation>
    </message>
    <message>
        <source>Records marked TLP:AMBER stay here, unless you name the group that the export is for.</source>
        <translation>Les fiches marquées TLP:AMBER restent ici, sauf si vous nommez le groupe auquel l&apos;export est destiné.</translation>
    </message>
    <message>
        <source>This format cannot hold all types of record; the others are left out.</source>
        <translation>Ce format ne peut contenir tous les types de fiche&#xa0;; les autres sont omis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay here, because of their TLP marking or because a consent does not stand.</source>
        <translation>
            <numerusform>%Ln fiche reste ici, à cause de son marquage TLP ou parce qu&apos;un consentement n&apos;est pas valable.</numerusform>
            <numerusform>%Ln fiches restent ici, à cause de leur marquage TLP ou parce qu&apos;un consentement n&apos;est pas valable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) marked TLP:AMBER stay here, because no group was named.</source>
        <translation>
            <numerusform>%Ln fiche marquée TLP:AMBER reste ici, car aucun groupe n&apos;a été nommé.</numerusform>
            <numerusform>%Ln fiches marquées TLP:AMBER restent ici, car aucun groupe n&apos;a été nommé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left out, because the format cannot hold their type.</source>
        <translation>
            <numerusform>%Ln fiche a été omise, car le format ne peut contenir son type.</numerusform>
            <numerusform>%Ln fiches ont été omises, car le format ne peut contenir leur type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were too long for a cell and end in an ellipsis.</source>
        <translation>
            <numerusform>%Ln texte était trop long pour une cellule et finit par des points de suspension.</numerusform>
            <numerusform>%Ln textes étaient trop longs pour une cellule et finissent par des points de suspension.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories whose consent is for other channels than this kind of file stay here.</source>
        <translation>Les récits dont le consentement vaut pour d’autres canaux que ce type de fichier restent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies) stay here, because the consent is for other channels.</source>
        <translation>
            <numerusform>Un récit reste ici, car le consentement vaut pour d’autres canaux.</numerusform>
            <numerusform>%Ln récits restent ici, car le consentement vaut pour d’autres canaux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche d&apos;activité</translation>
    </message>
    <message>
        <source>Kind of practice</source>
        <translation>Type de pratique</translation>
    </message>
    <message>
        <source>Life-cycle status</source>
        <translation>Étape du cycle de vie</translation>
    </message>
    <message>
        <source>Type of stakeholder</source>
        <translation>Type de partie prenante</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Type of resource</source>
        <translation>Type de ressource</translation>
    </message>
    <message>
        <source>Four Ps</source>
        <translation>Les quatre P</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>Forme d&apos;exploitation</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>Domaine de criminalité</translation>
    </message>
    <message>
        <source>People served</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Type d&apos;événement</translation>
    </message>
    <message>
        <source>Mode of event</source>
        <translation>Mode de tenue</translation>
    </message>
    <message>
        <source>Story told about</source>
        <translation>Sujet du récit</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public visé</translation>
    </message>
    <message>
        <source>Role of survivors</source>
        <translation>Rôle des personnes survivantes</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>Données partagées</translation>
    </message>
    <message>
        <source>Strength of evidence</source>
        <translation>Solidité des preuves</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Objectifs atteints</translation>
    </message>
    <message>
        <source>SDG target</source>
        <translation>Cible des ODD</translation>
    </message>
    <message>
        <source>Kind of page</source>
        <translation>Type de page</translation>
    </message>
    <message>
        <source>State of the edition</source>
        <translation>État de l&apos;édition</translation>
    </message>
    <message>
        <source>Editorial state</source>
        <translation>État éditorial</translation>
    </message>
    <message>
        <source>How well checked</source>
        <translation>Niveau de vérification</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Act of trafficking</source>
        <translation>Acte de traite</translation>
    </message>
    <message>
        <source>Means of trafficking</source>
        <translation>Moyen de traite</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Address of the record</source>
        <translation>Adresse de la fiche</translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Partie prenante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Leads the partnership</source>
        <translation>Dirige le partenariat</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Type d&apos;accord</translation>
    </message>
    <message>
        <source>Date of the agreement</source>
        <translation>Date de l&apos;accord</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Result in words</source>
        <translation>Résultat en mots</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Strength of evidence</source>
        <translation>Solidité des preuves</translation>
    </message>
    <message>
        <source>Success factor</source>
        <translation>Facteur de réussite</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>How it was handled</source>
        <translation>Comment elle a été traitée</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Criticism</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Score (0 to 3)</source>
        <translation>Note (de 0 à 3)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Kind of practice</source>
        <translation>Type de pratique</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Life-cycle status</source>
        <translation>Étape du cycle de vie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Branches d&apos;activité</translation>
    </message>
    <message>
        <source>Problem and context</source>
        <translation>Problème et contexte</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Four Ps</source>
        <translation>Les quatre P</translation>
    </message>
    <message>
        <source>Forms of exploitation</source>
        <translation>Formes d&apos;exploitation</translation>
    </message>
    <message>
        <source>People served</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Role of survivors</source>
        <translation>Rôle des personnes survivantes</translation>
    </message>
    <message>
        <source>Technology used</source>
        <translation>Technologie utilisée</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>Données partagées</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Objectifs atteints</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation>Cibles des ODD</translation>
    </message>
    <message>
        <source>Success factors</source>
        <translation>Facteurs de réussite</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Role of international organisations and civil society</source>
        <translation>Rôle des organisations internationales et de la société civile</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>Durabilité</translation>
    </message>
    <message>
        <source>Replicability</source>
        <translation>Reproductibilité</translation>
    </message>
    <message>
        <source>Cost and funding</source>
        <translation>Coût et financement</translation>
    </message>
    <message>
        <source>Promising-practice criteria</source>
        <translation>Critères des pratiques prometteuses</translation>
    </message>
    <message>
        <source>In editions</source>
        <translation>Dans les éditions</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Titre de la source</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Copie archivée</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Source of the statement</source>
        <translation>Source de l&apos;affirmation</translation>
    </message>
    <message>
        <source>Disputed field</source>
        <translation>Champ contesté</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Statement shown</source>
        <translation>Affirmation retenue</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Linked record</source>
        <translation>Fiche liée</translation>
    </message>
    <message>
        <source>From state</source>
        <translation>État de départ</translation>
    </message>
    <message>
        <source>To state</source>
        <translation>État d&apos;arrivée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>About the field</source>
        <translation>À propos du champ</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Relecture attendue le</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Changements d&apos;état</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>Kind of origin</source>
        <translation>Type d&apos;origine</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Identifier at the origin</source>
        <translation>Identifiant d&apos;origine</translation>
    </message>
    <message>
        <source>Date at the origin</source>
        <translation>Date d&apos;origine</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Language of the record</source>
        <translation>Langue de la fiche</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Sharing (Traffic Light Protocol)</source>
        <translation>Diffusion (Traffic Light Protocol)</translation>
    </message>
    <message>
        <source>Editorial state</source>
        <translation>État éditorial</translation>
    </message>
    <message>
        <source>How well checked</source>
        <translation>Niveau de vérification</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Disputed facts</source>
        <translation>Faits contestés</translation>
    </message>
    <message>
        <source>Check again by</source>
        <translation>À revérifier avant le</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Kind of page</source>
        <translation>Type de page</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Fiches liées</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Études de cas</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State of the edition</source>
        <translation>État de l&apos;édition</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Pages liminaires</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figée le</translation>
    </message>
    <message>
        <source>Frozen documents</source>
        <translation>Documents figés</translation>
    </message>
    <message>
        <source>Proposed for</source>
        <translation>Proposé pour</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>State of the proposal</source>
        <translation>État de la proposition</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Metadata prefix</source>
        <translation>Préfixe de métadonnées</translation>
    </message>
    <message>
        <source>Version of the mapping</source>
        <translation>Version de la correspondance</translation>
    </message>
    <message>
        <source>Identity of the hub</source>
        <translation>Identité du pôle</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Newest schema</source>
        <translation>Schéma le plus récent</translation>
    </message>
    <message>
        <source>Days that deletions are kept</source>
        <translation>Jours de conservation des suppressions</translation>
    </message>
    <message>
        <source>Oldest program</source>
        <translation>Programme le plus ancien</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Type d&apos;identifiant</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Related record</source>
        <translation>Fiche liée</translation>
    </message>
    <message>
        <source>Related work</source>
        <translation>Œuvre liée</translation>
    </message>
    <message>
        <source>Alternative title</source>
        <translation>Autre titre</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Date de parution</translation>
    </message>
    <message>
        <source>Type of resource</source>
        <translation>Type de ressource</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Adresse sur le web</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Cote du document</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public visé</translation>
    </message>
    <message>
        <source>Related works</source>
        <translation>Œuvres liées</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Crime areas</source>
        <translation>Domaines de criminalité</translation>
    </message>
    <message>
        <source>Acts of trafficking</source>
        <translation>Actes de traite</translation>
    </message>
    <message>
        <source>Means of trafficking</source>
        <translation>Moyens de traite</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Address of the function</source>
        <translation>Adresse de la fonction</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Consent of the person</source>
        <translation>Consentement de la personne</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Answer of the organisation</source>
        <translation>Réponse de l&apos;organisation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Type of stakeholder</source>
        <translation>Type de partie prenante</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Date de fondation</translation>
    </message>
    <message>
        <source>Country of the head office</source>
        <translation>Pays du siège</translation>
    </message>
    <message>
        <source>Countries of work</source>
        <translation>Pays d&apos;activité</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Lieu sur la carte</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Interest in collaboration</source>
        <translation>Intérêt pour la collaboration</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>General e-mail</source>
        <translation>Courriel général</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Ligne d&apos;assistance</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d&apos;enregistrement</translation>
    </message>
    <message>
        <source>ECOSOC consultative status</source>
        <translation>Statut consultatif auprès de l&apos;ECOSOC</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Diligence raisonnable</translation>
    </message>
    <message>
        <source>Last confirmed by the organisation</source>
        <translation>Dernière confirmation par l&apos;organisation</translation>
    </message>
    <message>
        <source>Text alternative</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>What was explained</source>
        <translation>Ce qui a été expliqué</translation>
    </message>
    <message>
        <source>Channels allowed</source>
        <translation>Canaux autorisés</translation>
    </message>
    <message>
        <source>Risk assessment done</source>
        <translation>Évaluation des risques faite</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Story on the web</source>
        <translation>Récit sur le web</translation>
    </message>
    <message>
        <source>Told about</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Linked records</source>
        <translation>Fiches liées</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Lessons and recommendations</source>
        <translation>Enseignements et recommandations</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Questions discussed</source>
        <translation>Questions débattues</translation>
    </message>
    <message>
        <source>Breakout groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>Messages clés</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Type d&apos;événement</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Résultats de la réunion</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation>Ce qui peut être partagé</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>What was found or alleged</source>
        <translation>Ce qui a été constaté ou allégué</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>Mes mots-clés</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs des modifications</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Partagé avec</translation>
    </message>
    <message>
        <source>Why it was frozen as it was</source>
        <translation>Pourquoi elle a été figée telle quelle</translation>
    </message>
    <message>
        <source>Taken up in</source>
        <translation>Repris dans</translation>
    </message>
    <message>
        <source>Facilitator (role or organisation)</source>
        <translation>Animation (fonction ou organisation)</translation>
    </message>
    <message>
        <source>Note taker (role or organisation)</source>
        <translation>Prise de notes (fonction ou organisation)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>A public partner</source>
        <translation>Un partenaire public</translation>
    </message>
    <message>
        <source>A private partner</source>
        <translation>Un partenaire privé</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Document texte</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Autre fichier</translation>
    </message>
</context>
<context>
    <name>FourQuestions</name>
    <message>
        <source>What challenges did the partnership meet?</source>
        <translation>Quelles difficultés le partenariat a-t-il rencontrées&#xa0;?</translation>
    </message>
    <message>
        <source>What worked well? Give concrete examples.</source>
        <translation>Qu&apos;est-ce qui a bien fonctionné&#xa0;? Donnez des exemples concrets.</translation>
    </message>
    <message>
        <source>What was learned, and what do you recommend to others?</source>
        <translation>Qu&apos;en a-t-on appris, et que recommandez-vous aux autres&#xa0;?</translation>
    </message>
    <message>
        <source>What role can international organisations and civil society play?</source>
        <translation>Quel rôle les organisations internationales et la société civile peuvent-elles jouer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Classeur (Excel)</translation>
    </message>
    <message>
        <source>Workbook (OpenDocument)</source>
        <translation>Classeur (OpenDocument)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>Tableau (TSV)</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Références (RIS)</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Références (BibTeX)</translation>
    </message>
    <message>
        <source>References (CSL JSON)</source>
        <translation>Références (CSL JSON)</translation>
    </message>
    <message>
        <source>Contacts of organisations (vCard)</source>
        <translation>Contacts d&apos;organisations (vCard)</translation>
    </message>
    <message>
        <source>Whole records (NDJSON)</source>
        <translation>Fiches entières (NDJSON)</translation>
    </message>
</context>
<context>
    <name>MeetingSummary</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PersonalKind</name>
    <message>
        <source>Name of a person</source>
        <translation>Nom d’une personne</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Street and house number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>Numéro d’identité national</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Numéro de passeport</translation>
    </message>
    <message>
        <source>Exact coordinates</source>
        <translation>Coordonnées géographiques exactes</translation>
    </message>
</context>
<context>
    <name>PublishFormat</name>
    <message>
        <source>Web pages (a folder)</source>
        <translation>Pages web (un dossier)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
</context>
<context>
    <name>QueryWord</name>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mise_à_jour</translation>
    </message>
    <message>
        <source>has</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>no</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>tri</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>OU</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collection</translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Stakeholder</source>
        <translation>Partie prenante</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Parties prenantes</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Étude de cas</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Études de cas</translation>
    </message>
    <message>
        <source>Human story</source>
        <translation>Récit humain</translation>
    </message>
    <message>
        <source>Human stories</source>
        <translation>Récits humains</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Pôle</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>Pôles</translation>
    </message>
    <message>
        <source>Unknown record</source>
        <translation>Fiche inconnue</translation>
    </message>
    <message>
        <source>Unknown records</source>
        <translation>Fiches inconnues</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Public: no contacts, no exact places and days</source>
        <translation>Public : ni contacts, ni lieux et jours exacts</translation>
    </message>
    <message>
        <source>Partners: no data of persons</source>
        <translation>Partenaires : aucune donnée personnelle</translation>
    </message>
    <message>
        <source>Everything, data of persons included</source>
        <translation>Tout, données personnelles comprises</translation>
    </message>
    <message>
        <source>No data of persons</source>
        <translation>Sans données personnelles</translation>
    </message>
    <message>
        <source>Names as initials</source>
        <translation>Noms en initiales</translation>
    </message>
    <message>
        <source>No e-mail addresses</source>
        <translation>Sans adresses électroniques</translation>
    </message>
    <message>
        <source>Countries alone</source>
        <translation>Pays seulement</translation>
    </message>
    <message>
        <source>Years alone</source>
        <translation>Années seulement</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Partners and links</source>
        <translation>Partenaires et liens</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Programme and outcome</source>
        <translation>Programme et résultats</translation>
    </message>
    <message>
        <source>Sources and checking</source>
        <translation>Sources et vérification</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 is required in this state.</source>
        <translation>%1 est requis dans cet état.</translation>
    </message>
    <message>
        <source>%1 holds a value of the wrong kind.</source>
        <translation>%1 contient une valeur d&apos;un type inadapté.</translation>
    </message>
    <message>
        <source>%1 holds a value that is not in its list.</source>
        <translation>%1 contient une valeur absente de sa liste.</translation>
    </message>
    <message>
        <source>%1 is not written as it should be.</source>
        <translation>%1 n&apos;est pas écrit comme il le faut.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 est trop long.</translation>
    </message>
    <message>
        <source>An entry of %1 has no identity of its own.</source>
        <translation>Une entrée de %1 n&apos;a pas d&apos;identité propre.</translation>
    </message>
    <message>
        <source>%1 is outside of what is possible.</source>
        <translation>%1 est hors des limites possibles.</translation>
    </message>
    <message>
        <source>A figure in the results needs its source (%1).</source>
        <translation>Un chiffre des résultats doit avoir sa source (%1).</translation>
    </message>
    <message>
        <source>A person may be named only with a dated consent (%1).</source>
        <translation>Une personne ne peut être nommée qu&apos;avec un consentement daté (%1).</translation>
    </message>
    <message>
        <source>The record&apos;s address is not of the right form (%1).</source>
        <translation>L&apos;adresse de la fiche n&apos;a pas la bonne forme (%1).</translation>
    </message>
    <message>
        <source>The record is larger than 256 KiB. The most of it is in: %1.</source>
        <translation>La fiche dépasse 256 Kio. L&apos;essentiel se trouve dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The record is larger than 64 KiB. The most of it is in: %1.</source>
        <translation>La fiche dépasse 64 Kio. L&apos;essentiel se trouve dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 holds the same thing twice.</source>
        <translation>%1 contient deux fois la même chose.</translation>
    </message>
    <message>
        <source>A result in words needs its source (%1).</source>
        <translation>Un résultat en mots doit avoir sa source (%1).</translation>
    </message>
    <message>
        <source>%1 changes only by the moves of a review.</source>
        <translation>%1 : ne change que par les étapes d’une relecture.</translation>
    </message>
    <message>
        <source>A score needs its reason in writing (%1).</source>
        <translation>Une note demande un motif écrit (%1).</translation>
    </message>
    <message>
        <source>A disputed fact needs two statements or more (%1).</source>
        <translation>Un fait contesté demande au moins deux affirmations (%1).</translation>
    </message>
    <message>
        <source>Say why this one of several statements is shown (%1).</source>
        <translation>Dites pourquoi cette affirmation est affichée plutôt qu&apos;une autre (%1).</translation>
    </message>
</context>
<context>
    <name>fourthp::OpeningWindow</name>
    <message>
        <source>Fourth P</source>
        <translation>Fourth P</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>The library of that day takes the place of the present file, which is kept beside it. What hubs sent since comes with the next synchronisation.</source>
        <translation>La bibliothèque de ce jour prend la place du fichier actuel, qui est gardé à côté. Ce que les pôles ont envoyé depuis revient à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>The present file is kept beside it.</source>
        <translation>Le fichier actuel est gardé à côté.</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Sauvetage de ce qui se lit…</translation>
    </message>
    <message>
        <source>The damaged file is only read. This can take some minutes.</source>
        <translation>Le fichier endommagé est seulement lu. Cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>&amp;Sauver ce qui se lit</translation>
    </message>
    <message>
        <source>Open for reading &amp;only</source>
        <translation>Ouvrir en &amp;lecture seule</translation>
    </message>
    <message>
        <source>Begin a &amp;new library…</source>
        <translation>Commencer une &amp;nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>&amp;Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Montrer dans le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln brouillon</numerusform>
            <numerusform>%Ln brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of your own</source>
        <translation>
            <numerusform>%Ln note personnelle</numerusform>
            <numerusform>%Ln notes personnelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the history</source>
        <translation>
            <numerusform>%Ln modification de l’historique</numerusform>
            <numerusform>%Ln modifications de l’historique</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the file could not be read. What hubs have of it comes with the next synchronisation.</source>
        <translation>
            <numerusform>%Ln endroit du fichier n’a pas pu être lu. Ce que les pôles en ont revient à la prochaine synchronisation.</numerusform>
            <numerusform>%Ln endroits du fichier n’ont pas pu être lus. Ce que les pôles en ont revient à la prochaine synchronisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read is in a new library.</source>
        <translation>Ce qui se lisait est dans une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Le fichier endommagé est gardé sous le nom %1.</translation>
    </message>
    <message>
        <source>&amp;Open the library</source>
        <translation>&amp;Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <translation>Où se trouve la bibliothèque</translation>
    </message>
    <message>
        <source>Begin a new library?</source>
        <translation>Commencer une nouvelle bibliothèque ?</translation>
    </message>
    <message>
        <source>It holds the sample records alone. The present file and all backups are kept.</source>
        <translation>Elle ne contient que les fiches d’exemple. Le fichier actuel et toutes les sauvegardes sont gardés.</translation>
    </message>
    <message>
        <source>Begin a new library</source>
        <translation>Commencer une nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The library file is missing.</source>
        <translation>Le fichier de la bibliothèque manque.</translation>
    </message>
    <message>
        <source>What belongs to it is still in its folder. Nothing was made or changed. If you moved the library, choose its new folder.</source>
        <translation>Ce qui va avec se trouve encore dans son dossier. Rien n’a été créé ni modifié. Si vous avez déplacé la bibliothèque, choisissez son nouveau dossier.</translation>
    </message>
    <message>
        <source>The library file is empty.</source>
        <translation>Le fichier de la bibliothèque est vide.</translation>
    </message>
    <message>
        <source>Something took out what was in it. Nothing was changed since. A backup brings your work back.</source>
        <translation>Quelque chose a ôté ce qu’il contenait. Rien n’a été modifié depuis. Une sauvegarde ramène votre travail.</translation>
    </message>
    <message>
        <source>The library is a link to another place.</source>
        <translation>La bibliothèque est un lien vers un autre endroit.</translation>
    </message>
    <message>
        <source>The program does not follow it, so that nobody leads your records elsewhere. Put the file itself into the folder, or choose the folder where it lies.</source>
        <translation>Le programme ne le suit pas, pour que personne n’emmène vos fiches ailleurs. Mettez le fichier lui-même dans le dossier, ou choisissez le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>Something else has the name of the library.</source>
        <translation>Autre chose porte le nom de la bibliothèque.</translation>
    </message>
    <message>
        <source>It is no file. Nothing was changed. Move it away and try again, or choose another folder.</source>
        <translation>Ce n’est pas un fichier. Rien n’a été modifié. Déplacez-le et réessayez, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>La bibliothèque ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The file was left as it is. Check the disk, and the rights of the file and its folder.</source>
        <translation>Le fichier a été laissé tel quel. Vérifiez le disque, ainsi que les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The library file holds something else.</source>
        <translation>Le fichier de la bibliothèque contient autre chose.</translation>
    </message>
    <message>
        <source>It was overwritten, or another file took its name. It was left as it is, and stays beside what you choose here.</source>
        <translation>Il a été écrasé, ou un autre fichier a pris son nom. Il a été laissé tel quel, et reste à côté de ce que vous choisissez ici.</translation>
    </message>
    <message>
        <source>The library file belongs to another program.</source>
        <translation>Le fichier de la bibliothèque appartient à un autre programme.</translation>
    </message>
    <message>
        <source>It was left as it is, and stays beside what you choose here.</source>
        <translation>Il a été laissé tel quel, et reste à côté de ce que vous choisissez ici.</translation>
    </message>
    <message>
        <source>The end of the library file is missing.</source>
        <translation>La fin du fichier de la bibliothèque manque.</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>Le fichier de la bibliothèque est endommagé.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>What you saved is safe. Free some space and try again, or open the library for reading only: you can search, and export to another disk.</source>
        <translation>Ce que vous avez enregistré est en sûreté. Libérez de la place et réessayez, ou ouvrez la bibliothèque en lecture seule : vous pouvez chercher, et exporter vers un autre disque.</translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation>Rien n’a pu en être lu.</translation>
    </message>
    <message>
        <source>The file was left as it is, and stays beside what you choose here.</source>
        <translation>Le fichier est resté tel quel, et reste à côté de ce que vous choisissez ici.</translation>
    </message>
</context>
<context>
    <name>fourthp::cli</name>
    <message>
        <source>“%1” is not here.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas ici.</translation>
    </message>
    <message>
        <source>“%1” cannot be accepted as it is. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être accepté tel quel. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is already taken. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà pris. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This is not possible here: “%1”.</source>
        <translation>Ce n&apos;est pas possible ici&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. What was saved before is safe.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être lu ou écrit. Ce qui était enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>The disk is full; this was not saved. What was saved before is safe.</source>
        <translation>Le disque est plein&#xa0;; ceci n&apos;a pas été enregistré. Ce qui l&apos;était déjà est en sûreté.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; a backup can be restored.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé. Il a été laissé tel quel&#xa0;; une sauvegarde peut être restaurée.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of the program. Nothing was changed.</source>
        <translation>La bibliothèque a été créée par une version plus récente. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The library is in use by another program. Nothing was changed.</source>
        <translation>La bibliothèque est utilisée par un autre programme. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed.</source>
        <translation>«&#xa0;%1&#xa0;» peut être lu mais pas modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Changes are safe on this computer.</source>
        <translation>«&#xa0;%1&#xa0;» est injoignable. Les modifications sont en sûreté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The identity of “%1” could not be verified, so nothing was sent.</source>
        <translation>L&apos;identité de «&#xa0;%1&#xa0;» n&apos;a pas pu être vérifiée&#xa0;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>“%1” does not accept this name and password.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;accepte pas ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <source>“%1” refused this.</source>
        <translation>«&#xa0;%1&#xa0;» a refusé.</translation>
    </message>
    <message>
        <source>“%1” is busy. Nothing is lost; try again later.</source>
        <translation>«&#xa0;%1&#xa0;» est occupé. Rien n&apos;est perdu&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>“%1” answered, but not as a knowledge hub.</source>
        <translation>«&#xa0;%1&#xa0;» a répondu, mais pas comme un pôle de connaissances.</translation>
    </message>
    <message>
        <source>The answer of “%1” could not be used. Nothing is lost.</source>
        <translation>La réponse de «&#xa0;%1&#xa0;» n&apos;a pas pu être utilisée. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The database of the hub “%1” is not there: it was moved or deleted. Nothing was changed here.</source>
        <translation>La base de données du pôle «&#xa0;%1&#xa0;» n&apos;est pas là&#xa0;: elle a été déplacée ou supprimée. Rien n&apos;a été modifié ici.</translation>
    </message>
    <message>
        <source>“%1” cannot be used for this as it is. Nothing was changed there.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut servir à cela tel quel. Rien n&apos;y a été modifié.</translation>
    </message>
    <message>
        <source>“%1” did not understand what was asked. Nothing is lost.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas compris la demande. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The hub “%1” was closed. What it sent stays here.</source>
        <translation>Le pôle «&#xa0;%1&#xa0;» a été fermé. Ce qu&apos;il a envoyé reste ici.</translation>
    </message>
    <message>
        <source>“%1” paused this account after wrong passwords. Try again in ten minutes.</source>
        <translation>«&#xa0;%1&#xa0;» a suspendu ce compte après de mauvais mots de passe. Réessayez dans dix minutes.</translation>
    </message>
    <message>
        <source>“%1” is no bundle.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un paquet.</translation>
    </message>
    <message>
        <source>Nobody here trusted the key that signed this bundle yet: %1. Ask the sender for the key by another way; if it is the same, repeat with --trust and the key. Nothing was read.</source>
        <translation>Personne ici n&apos;a encore accordé sa confiance à la clé qui a signé ce paquet&#xa0;: %1. Demandez la clé à l&apos;expéditeur par un autre moyen&#xa0;; si c&apos;est la même, recommencez avec --trust et la clé. Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>The signature of “%1” is wrong: it was changed on its way, or somebody else made it. Nothing was read.</source>
        <translation>La signature de «&#xa0;%1&#xa0;» est fausse&#xa0;: le paquet a été modifié en chemin, ou quelqu&apos;un d&apos;autre l&apos;a créé. Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>“%1” breaks the rules of bundles. Nothing was read.</source>
        <translation>«&#xa0;%1&#xa0;» ne respecte pas les règles des paquets. Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of the program. Nothing was read.</source>
        <translation>Ce paquet a été créé par une version plus récente du programme. Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>The part “%1” of the bundle is missing. Nothing of it was read.</source>
        <translation>La partie «&#xa0;%1&#xa0;» du paquet manque. Rien n&apos;en a été lu.</translation>
    </message>
    <message>
        <source>“%1” does not belong to the bundle. Nothing was read.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;appartient pas au paquet. Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>The bundle holds “%1” twice. Nothing was read.</source>
        <translation>Le paquet contient deux fois «&#xa0;%1&#xa0;». Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>The bundle holds a name that leads out of it: “%1”. Nothing was read.</source>
        <translation>Le paquet contient un nom qui mène hors de lui&#xa0;: «&#xa0;%1&#xa0;». Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>“%1” in the bundle is no plain file. Nothing was read.</source>
        <translation>«&#xa0;%1&#xa0;», dans le paquet, n&apos;est pas un fichier ordinaire. Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>The part “%1” of the bundle has the wrong size. Nothing of it was read.</source>
        <translation>La partie «&#xa0;%1&#xa0;» du paquet n&apos;a pas la bonne taille. Rien n&apos;en a été lu.</translation>
    </message>
    <message>
        <source>The part “%1” of the bundle is not the one that was signed. Nothing of it was read.</source>
        <translation>La partie «&#xa0;%1&#xa0;» du paquet n&apos;est pas celle qui a été signée. Rien n&apos;en a été lu.</translation>
    </message>
    <message>
        <source>“%1” would grow beyond all limits when unpacked. Nothing of it was read.</source>
        <translation>«&#xa0;%1&#xa0;» dépasserait toutes les limites une fois décompressé. Rien n&apos;en a été lu.</translation>
    </message>
    <message>
        <source>“%1” is older than a bundle that was read before; it would take records back. Nothing was read.</source>
        <translation>«&#xa0;%1&#xa0;» est plus ancien qu&apos;un paquet déjà lu&#xa0;; il ramènerait des fiches en arrière. Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>“%1” is of another hub than this channel. Nothing was read.</source>
        <translation>«&#xa0;%1&#xa0;» vient d&apos;un autre pôle que cette source. Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>“%1” only holds changes since a bundle that was not read here. Ask for the full one.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient que les modifications faites depuis un paquet qui n&apos;a pas été lu ici. Demandez le paquet complet.</translation>
    </message>
    <message>
        <source>The sender of this bundle may send proposals alone. Nothing of it was read.</source>
        <translation>L&apos;expéditeur de ce paquet ne peut envoyer que des propositions. Rien n&apos;en a été lu.</translation>
    </message>
    <message>
        <source>There is not enough free space to read this bundle. Nothing was read.</source>
        <translation>Il n&apos;y a pas assez de place libre pour lire ce paquet. Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>A proxy of this network asks for a name and a password. Nothing was sent. Keep them with secret keep --proxy, or give FOURTHP_PROXY_SECRET.</source>
        <translation>Un serveur mandataire de ce réseau demande un nom et un mot de passe. Rien n&apos;a été envoyé. Gardez-les avec secret keep --proxy, ou donnez FOURTHP_PROXY_SECRET.</translation>
    </message>
    <message>
        <source>There is no repository at “%1” any more. What it sent stays here.</source>
        <translation>Il n&apos;y a plus d&apos;entrepôt à «&#xa0;%1&#xa0;». Ce qu&apos;il a envoyé reste ici.</translation>
    </message>
    <message>
        <source>“%1” answered, but not as a repository.</source>
        <translation>«&#xa0;%1&#xa0;» a répondu, mais pas comme un entrepôt.</translation>
    </message>
    <message>
        <source>The repository “%1” refused this. Some want to be asked first.</source>
        <translation>L&apos;entrepôt «&#xa0;%1&#xa0;» a refusé cela. Certains veulent être consultés d&apos;abord.</translation>
    </message>
    <message>
        <source>backup --list shows what restore-library can bring back; with --salvage it saves what can be read of a damaged library, with --anew it begins an empty one. The file is kept in any case.</source>
        <translation>backup --list montre ce que restore-library peut ramener ; avec --salvage, il sauve ce qui se lit d’une bibliothèque endommagée, avec --anew il en commence une vide. Le fichier est gardé dans tous les cas.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::AboutDialog</name>
    <message>
        <source>About Fourth P</source>
        <translation>À propos de Fourth P</translation>
    </message>
    <message>
        <source>Fourth P</source>
        <translation>Fourth P</translation>
    </message>
    <message>
        <source>The knowledge hub on one laptop for people who fight trafficking in persons through partnerships.</source>
        <translation>Le pôle de connaissances sur un seul ordinateur, pour celles et ceux qui luttent contre la traite des personnes par le partenariat.</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2
Library: %3
Free software under the GNU General Public License, version 3 or later.
Nothing is sent anywhere unless you connect a hub.</source>
        <translation>Version %1, avec Qt %2
Bibliothèque&#xa0;: %3
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.
Rien n&apos;est envoyé nulle part tant que vous ne reliez pas un pôle.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::AccessLogDialog</name>
    <message>
        <source>What left this library</source>
        <translation>Ce qui est sorti de cette bibliothèque</translation>
    </message>
    <message>
        <source>Words, person, group or file</source>
        <translation>Mots, personne, groupe ou fichier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>What left of them</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Uniquement pour</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer comme tableau…</translation>
    </message>
    <message>
        <source>Erase question and group</source>
        <translation>Effacer la question et le groupe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing left this library yet: no export, publication, print, bundle or copy.</source>
        <translation>Rien n’est encore sorti de cette bibliothèque : ni exportation, ni publication, ni impression, ni paquet, ni copie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries; they are kept for five years and name no record.</source>
        <translation>
            <numerusform>%Ln entrée ; les entrées se gardent cinq ans et ne nomment aucune fiche.</numerusform>
            <numerusform>%Ln entrées ; elles se gardent cinq ans et ne nomment aucune fiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer comme tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Erase the words of this entry?</source>
        <translation>Effacer les mots de cette entrée ?</translation>
    </message>
    <message>
        <source>The question, the group and the name of the file go. That something left stays: when, who, how, and how many records. No undo brings the words back; backups keep them until newer ones take their place.</source>
        <translation>La question, le groupe et le nom du fichier partent. Que quelque chose est sorti reste : quand, qui, comment et combien de fiches. Aucune annulation ne ramène les mots ; les sauvegardes les gardent jusqu’à ce que de plus récentes prennent leur place.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::AddCasesDialog</name>
    <message>
        <source>Add cases</source>
        <translation>Ajouter des cas</translation>
    </message>
    <message>
        <source>Words or filters, as in the search box: state:approved country:KE</source>
        <translation>Mots ou filtres, comme dans la recherche&#xa0;: state:approved country:KE</translation>
    </message>
    <message>
        <source>Search case studies</source>
        <translation>Rechercher des études de cas</translation>
    </message>
    <message>
        <source>Case studies that are not in the edition</source>
        <translation>Études de cas absentes de l&apos;édition</translation>
    </message>
    <message>
        <source>By the sector of each case</source>
        <translation>Selon le secteur de chaque cas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>No case study was found that is not in the edition.</source>
        <translation>Aucune étude de cas absente de l&apos;édition n&apos;a été trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) that are not in the edition.</source>
        <translation>
            <numerusform>%Ln cas absent de l&apos;édition.</numerusform>
            <numerusform>%Ln cas absents de l&apos;édition.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) that are not in the edition. The first %1 are listed.</source>
        <translation>
            <numerusform>%Ln cas absent de l&apos;édition. Les %1 premiers sont affichés.</numerusform>
            <numerusform>%Ln cas absents de l&apos;édition. Les %1 premiers sont affichés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::AddHubDialog</name>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Name of it here:</source>
        <translation>Son nom ici&#xa0;:</translation>
    </message>
    <message>
        <source>Account (if the hub asks for one):</source>
        <translation>Compte (si le pôle en demande un)&#xa0;:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Own authority (PEM file):</source>
        <translation>Autorité de certification propre (fichier PEM)&#xa0;:</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se relier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Pôle</translation>
    </message>
    <message>
        <source>Repository of documents (OAI-PMH)</source>
        <translation>Entrepôt de documents (OAI-PMH)</translation>
    </message>
    <message>
        <source>Bundles in a folder or at an address</source>
        <translation>Paquets dans un dossier ou à une adresse</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Only this set (optional):</source>
        <translation>Seulement cet ensemble (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>A hub brings what others add and change, and takes what you contribute.</source>
        <translation>Un pôle apporte ce que d&apos;autres ajoutent et modifient, et reçoit vos contributions.</translation>
    </message>
    <message>
        <source>Signed files of records, on a stick or at a web address, for reading.</source>
        <translation>Des fichiers de fiches signés, sur une clé USB ou à une adresse web, en lecture seule.</translation>
    </message>
    <message>
        <source>A library of documents on the web, for reading. Its documents become resources here.</source>
        <translation>Une bibliothèque de documents sur le web, en lecture seule. Ses documents deviennent ici des ressources.</translation>
    </message>
    <message>
        <source>Folder with bundles</source>
        <translation>Dossier contenant des paquets</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file of the own authority</source>
        <translation>Choisir le fichier de l&apos;autorité propre</translation>
    </message>
    <message>
        <source>Own authority (PEM file)</source>
        <translation>Autorité propre (fichier PEM)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Certificats (*.pem *.crt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BackupTable</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Damaged, and of no use</source>
        <translation>Endommagée, inutilisable</translation>
    </message>
    <message>
        <source>Backup of the day</source>
        <translation>Sauvegarde du jour</translation>
    </message>
    <message>
        <source>Somebody asked for it</source>
        <translation>Quelqu’un l’a demandée</translation>
    </message>
    <message>
        <source>Before a new version of the program</source>
        <translation>Avant une nouvelle version du programme</translation>
    </message>
    <message>
        <source>Before a hub was fetched anew</source>
        <translation>Avant de reprendre tout d’un pôle</translation>
    </message>
    <message>
        <source>The library before it was replaced</source>
        <translation>La bibliothèque avant son remplacement</translation>
    </message>
    <message>
        <source>Laid there by hand</source>
        <translation>Déposée à la main</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BackupsDialog</name>
    <message>
        <source>&amp;With attached files, in a folder beside the copy</source>
        <translation>A&amp;vec les fichiers joints, dans un dossier à côté de la copie</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>The program makes one on each day on which you changed something, and keeps three. They lie on this computer: only a copy elsewhere helps when it is lost. Attached files are in none of these.</source>
        <translation>Le programme en fait une chaque jour où vous avez modifié quelque chose, et en garde trois. Elles se trouvent sur cet ordinateur : s’il se perd, seule une copie ailleurs aide. Les fichiers joints ne sont dans aucune d’elles.</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Avancement de la copie</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Save a copy elsewhere…</source>
        <translation>&amp;Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>La sauvegarde est faite.</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Enregistrer une copie de la bibliothèque</translation>
    </message>
    <message>
        <source>Libraries (*%1)</source>
        <translation>Bibliothèques (*%1)</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1. %Ln part(s) of attached files are damaged here and were left out.</source>
        <translation>
            <numerusform>Enregistré sous %1. %Ln partie de fichiers joints est endommagée ici et a été laissée de côté.</numerusform>
            <numerusform>Enregistré sous %1. %Ln parties de fichiers joints sont endommagées ici et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Restore the library of %1?</source>
        <translation>Restaurer la bibliothèque du %1 ?</translation>
    </message>
    <message>
        <source>The window closes and opens again with the library of that day. The library of now, with all drafts, is kept beside it and is found in this list. What hubs sent since comes with the next synchronisation.</source>
        <translation>La fenêtre se ferme et se rouvre avec la bibliothèque de ce jour. La bibliothèque de maintenant, avec tous les brouillons, est gardée à côté et se trouve dans cette liste. Ce que les pôles ont envoyé depuis revient à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopped. What was made is not whole.</source>
        <translation>Arrêté. Ce qui a été fait n’est pas complet.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BinDialog</name>
    <message>
        <source>It was a duplicate</source>
        <translation>C’était un doublon</translation>
    </message>
    <message>
        <source>It was withdrawn</source>
        <translation>Elle a été retirée</translation>
    </message>
    <message>
        <source>A consent ended</source>
        <translation>Un consentement a pris fin</translation>
    </message>
    <message>
        <source>It was an error</source>
        <translation>C’était une erreur</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Fiches supprimées</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Supprimée par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>Le pôle</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>What you delete is kept here until you bring it back.</source>
        <translation>Ce que vous supprimez est gardé ici jusqu’à ce que vous le restauriez.</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln record(s).</source>
        <translation>
            <numerusform>%Ln fiche restaurée.</numerusform>
            <numerusform>%Ln fiches restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln record(s)</source>
        <translation>
            <numerusform>Modifier %Ln fiche</numerusform>
            <numerusform>Modifier %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Que faire</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fill in what shall be done.</source>
        <translation>Indiquez ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Looking at the records …</source>
        <translation>Examen des fiches…</translation>
    </message>
    <message>
        <source>No record would change.</source>
        <translation>Aucune fiche ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would change.</source>
        <translation>
            <numerusform>%Ln fiche changerait.</numerusform>
            <numerusform>%Ln fiches changeraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) say so already.</source>
        <translation>
            <numerusform>%Ln fiche le dit déjà.</numerusform>
            <numerusform>%Ln fiches le disent déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cannot be changed; they stand last.</source>
        <translation>
            <numerusform>%Ln fiche ne peut pas être modifiée&#xa0;; elle est à la fin.</numerusform>
            <numerusform>%Ln fiches ne peuvent pas être modifiées&#xa0;; elles sont à la fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Modifier %Ln fiche</numerusform>
            <numerusform>Modifier %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the records …</source>
        <translation>Modification des fiches…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BulkPreviewModel</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BulkText</name>
    <message>
        <source>%1: %2</source>
        <comment>1: a group of fields, 2: a field in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1: a field, 2: what it holds</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Mettre à</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Replace one value by another</source>
        <translation>Remplacer une valeur par une autre</translation>
    </message>
    <message>
        <source>Find and replace text</source>
        <translation>Chercher et remplacer du texte</translation>
    </message>
    <message>
        <source>The record is no longer here.</source>
        <translation>La fiche n’est plus ici.</translation>
    </message>
    <message>
        <source>The record comes from a newer version and can only be read.</source>
        <translation>La fiche vient d’une version plus récente et ne peut qu’être lue.</translation>
    </message>
    <message>
        <source>Records of this kind do not have the field.</source>
        <translation>Les fiches de ce type n’ont pas ce champ.</translation>
    </message>
    <message>
        <source>What the field holds is of another kind.</source>
        <translation>Ce que contient le champ est d’un autre genre.</translation>
    </message>
    <message>
        <source>The record was changed in the meantime.</source>
        <translation>La fiche a été modifiée entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln record(s).</source>
        <translation>
            <numerusform>%Ln fiche modifiée.</numerusform>
            <numerusform>%Ln fiches modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln fiche n’a pas pu être modifiée.</numerusform>
            <numerusform>%Ln fiches n’ont pas pu être modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edition is frozen and stays as it was printed.</source>
        <translation>L’édition est figée et reste telle qu’elle a été imprimée.</translation>
    </message>
    <message>
        <source>It would go out to more people. Change its marking in the record itself.</source>
        <translation>Elle irait à plus de personnes. Changez son marquage dans la fiche elle-même.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BulkValueEditor</name>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Ce qui vient</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Whatever the case and accents</source>
        <translation>Sans tenir compte de la casse ni des accents</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BundleDialog</name>
    <message>
        <source>This is the sender&apos;s key; I compared it by another way</source>
        <translation>C&apos;est bien la clé de l&apos;expéditeur&#xa0;; je l&apos;ai comparée par un autre moyen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read a bundle</source>
        <translation>Lire un paquet</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Signé par&#xa0;:</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Créé le&#xa0;:</translation>
    </message>
    <message>
        <source>Hub:</source>
        <translation>Pôle&#xa0;:</translation>
    </message>
    <message>
        <source>Holds:</source>
        <translation>Contenu&#xa0;:</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Vérification de la signature…</translation>
    </message>
    <message>
        <source>A sender that nobody here trusts yet</source>
        <translation>Un expéditeur à qui personne ici ne fait encore confiance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposition</numerusform>
            <numerusform>%Ln propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s): everything</source>
        <translation>
            <numerusform>%Ln fiche&#xa0;: tout</numerusform>
            <numerusform>%Ln fiches&#xa0;: tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s): changes since an earlier bundle</source>
        <translation>
            <numerusform>%Ln fiche&#xa0;: modifications depuis un paquet antérieur</numerusform>
            <numerusform>%Ln fiches&#xa0;: modifications depuis un paquet antérieur</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the sender for the key by telephone or in person, and compare:</source>
        <translation>Demandez la clé à l&apos;expéditeur par téléphone ou de vive voix, et comparez&#xa0;:</translation>
    </message>
    <message>
        <source>It was meant to be used until %1. There may be a newer one.</source>
        <translation>Il devait servir jusqu&apos;au %1. Il en existe peut-être un plus récent.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s), %1</source>
        <translation>
            <numerusform>%Ln fichier joint, %1</numerusform>
            <numerusform>%Ln fichiers joints, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BundleText</name>
    <message>
        <source>The file is not there. If it is on a stick, put the stick in again.</source>
        <translation>Le fichier n&apos;est pas là. S&apos;il est sur une clé USB, branchez-la de nouveau.</translation>
    </message>
    <message>
        <source>This file is no bundle.</source>
        <translation>Ce fichier n&apos;est pas un paquet.</translation>
    </message>
    <message>
        <source>Nobody here trusts the sender of this bundle yet.</source>
        <translation>Personne ici ne fait encore confiance à l&apos;expéditeur de ce paquet.</translation>
    </message>
    <message>
        <source>The signature is wrong: the bundle was changed on its way, or somebody else made it. Nothing was read. Ask the sender for a new copy.</source>
        <translation>La signature est fausse&#xa0;: le paquet a été modifié en chemin, ou quelqu&apos;un d&apos;autre l&apos;a créé. Rien n&apos;a été lu. Demandez une nouvelle copie à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>The bundle breaks the rules of bundles. Nothing was read. Tell the sender.</source>
        <translation>Le paquet ne respecte pas les règles des paquets. Rien n&apos;a été lu. Prévenez l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of the program. Nothing was read. Get the new version to read it.</source>
        <translation>Le paquet a été créé par une version plus récente du programme. Rien n&apos;a été lu. Procurez-vous la nouvelle version pour le lire.</translation>
    </message>
    <message>
        <source>The part %1 of the bundle is missing or damaged. What was read before is whole. Copy the bundle once more.</source>
        <translation>La partie %1 du paquet manque ou est endommagée. Ce qui a été lu auparavant est intact. Copiez le paquet encore une fois.</translation>
    </message>
    <message>
        <source>The bundle holds something that does not belong there: %1. Nothing was read. Tell the sender.</source>
        <translation>Le paquet contient quelque chose qui n&apos;a rien à y faire&#xa0;: %1. Rien n&apos;a été lu. Prévenez l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>A later bundle was read before; this one would take records back. Nothing was read.</source>
        <translation>Un paquet plus récent a déjà été lu&#xa0;; celui-ci ramènerait des fiches en arrière. Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>The bundle is of another hub. Nothing was read.</source>
        <translation>Le paquet vient d&apos;un autre pôle. Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>The bundle only holds changes since one that was not read here. Ask the sender for the full bundle.</source>
        <translation>Le paquet ne contient que les modifications faites depuis un autre qui n&apos;a pas été lu ici. Demandez le paquet complet à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>This sender may send proposals alone. Nothing was read.</source>
        <translation>Cet expéditeur ne peut envoyer que des propositions. Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>There is not enough free space. Nothing was read. Free some space and try again.</source>
        <translation>Il n&apos;y a pas assez de place libre. Rien n&apos;a été lu. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>You have read this bundle before. Reading it again changes nothing.</source>
        <translation>Vous avez déjà lu ce paquet. Le relire ne change rien.</translation>
    </message>
    <message>
        <source>Reading was cut off before and goes on where it stopped.</source>
        <translation>La lecture avait été interrompue&#xa0;; elle reprend où elle s&apos;était arrêtée.</translation>
    </message>
    <message>
        <source>Its proposals are kept for review. No record changes.</source>
        <translation>Ses propositions sont gardées pour examen. Aucune fiche ne change.</translation>
    </message>
    <message>
        <source>What is newer than here is taken over. Your own changes stay.</source>
        <translation>Ce qui est plus récent qu&apos;ici est repris. Vos propres modifications restent.</translation>
    </message>
    <message>
        <source>Everything in it is taken over. Your own changes stay, and so do records that are not in it.</source>
        <translation>Tout son contenu est repris. Vos propres modifications restent, de même que les fiches qui n&apos;y sont pas.</translation>
    </message>
    <message>
        <source>What changed since the last bundle is taken over. Your own changes stay.</source>
        <translation>Ce qui a changé depuis le dernier paquet est repris. Vos propres modifications restent.</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept; the next time goes on from there.</source>
        <translation>Arrêté. Ce qui a été lu est gardé&#xa0;; la prochaine fois, la lecture reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>Nothing in it was new.</source>
        <translation>Il ne contenait rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were new or changed.</source>
        <translation>
            <numerusform>%Ln fiche était nouvelle ou modifiée.</numerusform>
            <numerusform>%Ln fiches étaient nouvelles ou modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were taken out.</source>
        <translation>
            <numerusform>%Ln fiche a été retirée.</numerusform>
            <numerusform>%Ln fiches ont été retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) need review: you changed them as well.</source>
        <translation>
            <numerusform>%Ln fiche est à examiner&#xa0;: vous l&apos;avez modifiée aussi.</numerusform>
            <numerusform>%Ln fiches sont à examiner&#xa0;: vous les avez modifiées aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are not in the bundle any more and stay here.</source>
        <translation>
            <numerusform>%Ln fiche n&apos;est plus dans le paquet et reste ici.</numerusform>
            <numerusform>%Ln fiches ne sont plus dans le paquet et restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read and were set aside.</source>
        <translation>
            <numerusform>%Ln fiche n&apos;a pas pu être lue et a été mise de côté.</numerusform>
            <numerusform>%Ln fiches n&apos;ont pas pu être lues et ont été mises de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle deletes unusually many records. None was removed; please decide on the page of the hubs.</source>
        <translation>Le paquet supprime un nombre inhabituel de fiches. Aucune n&apos;a été retirée&#xa0;; veuillez décider sur la page des pôles.</translation>
    </message>
    <message>
        <source>A part of the bundle is missing or damaged. What was read before is whole. Copy the bundle once more.</source>
        <translation>Une partie du paquet manque ou est endommagée. Ce qui a été lu auparavant est entier. Copiez le paquet encore une fois.</translation>
    </message>
    <message>
        <source>The bundle holds something that does not belong there. Nothing was read. Tell the sender.</source>
        <translation>Le paquet contient quelque chose qui n&apos;y a pas sa place. Rien n&apos;a été lu. Prévenez l&apos;expéditeur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln fiche a été écrite dans %1.</numerusform>
            <numerusform>%Ln fiches ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were held back: they must not leave this computer.</source>
        <translation>
            <numerusform>%Ln fiche a été retenue&#xa0;: elle ne doit pas quitter cet ordinateur.</numerusform>
            <numerusform>%Ln fiches ont été retenues&#xa0;: elles ne doivent pas quitter cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data of persons were left out of %Ln record(s).</source>
        <translation>
            <numerusform>Les données de personnes ont été omises dans %Ln fiche.</numerusform>
            <numerusform>Les données de personnes ont été omises dans %Ln fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your key, to be read out to those who get the bundle:</source>
        <translation>Votre clé, à lire à voix haute à ceux qui reçoivent le paquet&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) were taken over.</source>
        <translation>
            <numerusform>%Ln fichier joint a été repris.</numerusform>
            <numerusform>%Ln fichiers joints ont été repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) were not kept: no record here names them.</source>
        <translation>
            <numerusform>%Ln fichier joint n’a pas été gardé&#xa0;: aucune fiche ici ne le nomme.</numerusform>
            <numerusform>%Ln fichiers joints n’ont pas été gardés&#xa0;: aucune fiche ici ne les nomme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) went along, %1.</source>
        <translation>
            <numerusform>%Ln fichier joint est parti avec, %1.</numerusform>
            <numerusform>%Ln fichiers joints sont partis avec, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) are not on this computer and stayed out.</source>
        <translation>
            <numerusform>%Ln fichier joint n’est pas sur cet ordinateur et n’est pas parti.</numerusform>
            <numerusform>%Ln fichiers joints ne sont pas sur cet ordinateur et ne sont pas partis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChangeText</name>
    <message numerus="yes">
        <source>%Ln record(s): %1</source>
        <comment>1: what was done to each</comment>
        <translation>
            <numerusform>%Ln fiche&#xa0;: %1</numerusform>
            <numerusform>%Ln fiches&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New: “%1”</source>
        <translation>Nouveau&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit of “%1”</source>
        <translation>Modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit %1 of “%2”</source>
        <comment>1: fields, 2: title</comment>
        <translation>Modification de %1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>My notes or tags on “%1”</source>
        <translation>Mes notes ou étiquettes sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Return of “%1” to an earlier version</source>
        <translation>Retour de «&#xa0;%1&#xa0;» à une version antérieure</translation>
    </message>
    <message>
        <source>Review, %1: “%2”</source>
        <comment>1: editorial state, 2: title</comment>
        <translation>Relecture, %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Review of “%1”</source>
        <translation>Relecture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>Commentaire sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Deletion of “%1”</source>
        <translation>Suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Merge of “%1” into “%2”</source>
        <translation>Fusion de «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Recovery of “%1”</source>
        <translation>Récupération de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Settled conflict of “%1”</source>
        <translation>Conflit réglé de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” given to the hub</source>
        <translation>«&#xa0;%1&#xa0;» confié au pôle</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>what was done to records</comment>
        <translation>supprimées</translation>
    </message>
    <message>
        <source>conflicts settled</source>
        <translation>conflits réglés</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what was done to records</comment>
        <translation>ajoutées</translation>
    </message>
    <message>
        <source>%1, added: %2</source>
        <comment>1: field, 2: values</comment>
        <translation>%1, ajouté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, removed: %2</source>
        <comment>1: field, 2: values</comment>
        <translation>%1, retiré&#xa0;: %2</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>what was done to records</comment>
        <translation>modifiées</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of “%1”</source>
        <translation>
            <numerusform>%Ln modification de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln modifications de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Undone for good</source>
        <translation>Annulé pour de bon</translation>
    </message>
    <message>
        <source>That change is no longer there to be taken. Nothing was changed.</source>
        <translation>Ce changement n’est plus disponible. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>One of the records was written by a newer version of the program by now. Nothing was changed.</source>
        <translation>L’une des fiches a été écrite entre-temps par une version plus récente du programme. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Changes by whom</source>
        <translation>Changements de qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Changes of which records</source>
        <translation>Changements de quelles fiches</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Only the record that is shown</source>
        <translation>Seulement la fiche affichée</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Changements, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Annuler jusqu’ici</translation>
    </message>
    <message>
        <source>Do again to here</source>
        <translation>Rétablir jusqu’ici</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Montrer la fiche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>Il n’y a aucun changement de ce genre.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer yet.</source>
        <translation>Rien n’a encore été modifié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“Undo to here” takes this back and all that was done since, also what is not listed now.</source>
        <translation>«&#xa0;Annuler jusqu’ici&#xa0;» reprend ce changement et tout ce qui a été fait depuis, même ce qui n’est pas listé.</translation>
    </message>
    <message numerus="yes">
        <source>“Undo to here” takes back %Ln step(s): this one and all that was done since.</source>
        <translation>
            <numerusform>«&#xa0;Annuler jusqu’ici&#xa0;» reprend %Ln étape&#xa0;: celle-ci.</numerusform>
            <numerusform>«&#xa0;Annuler jusqu’ici&#xa0;» reprend %Ln étapes&#xa0;: celle-ci et tout ce qui a été fait depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was sent to the hub and can no longer be undone. Other steps can be undone past it.</source>
        <translation>Cela a été envoyé au pôle et ne peut plus être annulé. D’autres étapes peuvent l’être malgré cela.</translation>
    </message>
    <message>
        <source>“Do again to here” does this again, and what was undone before it.</source>
        <translation>«&#xa0;Rétablir jusqu’ici&#xa0;» refait cette étape, et ce qui la précédait parmi les étapes annulées.</translation>
    </message>
    <message>
        <source>This was undone and something else was done then, so it cannot be done again. The history of the record still has it.</source>
        <translation>Cela a été annulé, puis autre chose a été fait&#xa0;; on ne peut plus le rétablir. L’historique de la fiche le garde.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChangesModel</name>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChoiceEditor</name>
    <message>
        <source>“%1” is not in the list. Choose one of its entries, or leave the field empty.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas dans la liste. Choisissez une de ses entrées, ou laissez le champ vide.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChoicesEditor</name>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste…</translation>
    </message>
    <message>
        <source>Type to add</source>
        <translation>Saisir pour ajouter</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose one of its entries, or leave the field empty.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas dans la liste. Choisissez une de ses entrées, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it.</source>
        <translation>Alt+Haut et Alt+Bas la déplacent.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChooseCodesDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChooseRecordDialog</name>
    <message>
        <source>Choose a record</source>
        <translation>Choisir une fiche</translation>
    </message>
    <message>
        <source>Search titles and names</source>
        <translation>Rechercher dans les titres et les noms</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Fiches trouvées</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a type of record</comment>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <comment>a type of record and its title</comment>
        <translation>Nouveau&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::CollectionBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>1: what a button does, 2: its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Retirer de la collection</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::CollectionCommands</name>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>Select the records first.</source>
        <translation>Sélectionnez d’abord les fiches.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Rename a collection</source>
        <translation>Renommer une collection</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Removed the collection “%1”. Its records stay.</source>
        <translation>La collection «&#xa0;%1&#xa0;» a été retirée. Ses fiches restent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everything selected is in the collection already.</source>
        <translation>Tout ce qui est sélectionné est déjà dans la collection.</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln record(s) to “%1”.</source>
        <translation>
            <numerusform>%Ln fiche ajoutée à «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln fiches ajoutées à «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln record(s) out of “%1”.</source>
        <translation>
            <numerusform>%Ln fiche retirée de «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln fiches retirées de «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a collection “%1” already.</source>
        <translation>Il y a déjà une collection «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::CollectionNoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>L’objet de la note</translation>
    </message>
    <message>
        <source>The collection “%1”</source>
        <translation>La collection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ColumnList</name>
    <message>
        <source>Columns; drag them, or press Alt and an arrow key, to change their order</source>
        <translation>Colonnes&#xa0;; faites-les glisser, ou appuyez sur Alt et une flèche, pour changer leur ordre</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Same as on screen</source>
        <translation>Comme à l&apos;écran</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Monter la colonne</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Descendre la colonne</translation>
    </message>
    <message>
        <source>Address of the record</source>
        <translation>Adresse de la fiche</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ConsentsDialog</name>
    <message>
        <source>Consents that end</source>
        <translation>Consentements qui prennent fin</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Aller à la fiche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>No consent ends within %Ln day(s).</source>
        <translation>
            <numerusform>Aucun consentement ne prend fin d’ici %Ln jour.</numerusform>
            <numerusform>Aucun consentement ne prend fin d’ici %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>After its last day a story is hidden and a person no longer named. Ask again in time, and write the new days into the record.</source>
        <translation>Après son dernier jour, un récit est masqué et une personne n’est plus nommée. Redemandez à temps, et écrivez les nouveaux jours dans la fiche.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DailyBackup</name>
    <message>
        <source>The library file is damaged in a place that nobody had read yet. Close the program and open it again: it then offers to restore a backup, or to save what can be read.</source>
        <translation>Le fichier de la bibliothèque est endommagé à un endroit que personne n’avait encore lu. Fermez le programme et rouvrez-le : il propose alors de restaurer une sauvegarde, ou de sauver ce qui se lit.</translation>
    </message>
    <message>
        <source>There is no backup of today. %1</source>
        <translation>Il n’y a pas de sauvegarde d’aujourd’hui. %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DecisionBar</name>
    <message>
        <source>Keep them here</source>
        <translation>Les garder ici</translation>
    </message>
    <message>
        <source>Remove them here too</source>
        <translation>Les retirer ici aussi</translation>
    </message>
    <message>
        <source>Follow this hub</source>
        <translation>Suivre ce pôle</translation>
    </message>
    <message>
        <source>Another hub answers at the address of “%1”, or its database was made anew. Nothing was changed here. If you follow it, everything it has is fetched; what you have stays. Ask whoever runs the hub first.</source>
        <translation>Un autre pôle répond à l&apos;adresse de «&#xa0;%1&#xa0;», ou sa base de données a été recréée. Rien n&apos;a été modifié ici. Si vous le suivez, tout ce qu&apos;il a sera copié&#xa0;; ce que vous avez reste. Demandez d&apos;abord à la personne qui gère le pôle.</translation>
    </message>
    <message>
        <source>The hub “%1” deleted %2 of %3 records. That is unusual, so none was removed here. Ask whoever runs the hub first.</source>
        <translation>Le pôle «&#xa0;%1&#xa0;» a supprimé %2 fiches sur %3. C&apos;est inhabituel&#xa0;; aucune n&apos;a donc été retirée ici. Demandez d&apos;abord à la personne qui gère le pôle.</translation>
    </message>
    <message>
        <source>The hub “%1” says that its address is %2 from now on. Nothing was sent there yet.</source>
        <translation>Le pôle «&#xa0;%1&#xa0;» annonce que son adresse est désormais %2. Rien n&apos;y a encore été envoyé.</translation>
    </message>
    <message>
        <source>The hub “%1” no longer has %2 records that nobody deleted, as after a restored backup. They are all still here.</source>
        <translation>Le pôle «&#xa0;%1&#xa0;» n&apos;a plus %2 fiches que personne n&apos;a supprimées, comme après la restauration d&apos;une sauvegarde. Elles sont toutes encore ici.</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Utiliser la nouvelle adresse</translation>
    </message>
    <message>
        <source>Offer them to the hub again</source>
        <translation>Les proposer de nouveau au pôle</translation>
    </message>
    <message>
        <source>Keep them for me alone</source>
        <translation>Les garder pour moi seulement</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <source>Show the list…</source>
        <translation>Afficher la liste…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, counts, sizes and the newest lines of the log. No record, person, password or search is in it. Nothing is sent: you copy or save what you see here.</source>
        <translation>Pour la personne qui vous aide : versions, nombres, tailles et dernières lignes du journal. Aucune fiche, aucune personne, aucun mot de passe et aucune recherche n’y figurent. Rien n’est envoyé : vous copiez ou enregistrez ce que vous voyez ici.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DiskNotice</name>
    <message>
        <source>Whoever holds this computer can read the library unless the disk is encrypted. Ask whoever looks after it. If it is not, keep no names of persons here.</source>
        <translation>Quiconque tient cet ordinateur peut lire la bibliothèque, sauf si le disque est chiffré. Demandez à qui s’en occupe. S’il ne l’est pas, ne gardez ici aucun nom de personne.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DisputeDialog</name>
    <message>
        <source>Add a statement</source>
        <translation>Ajouter une affirmation</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>Retirer l&apos;affirmation</translation>
    </message>
    <message>
        <source>Settled: no dispute any more</source>
        <translation>Réglé&#xa0;: plus de désaccord</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A disputed fact</source>
        <translation>Un fait contesté</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Who says it (source)</source>
        <translation>Qui le dit (source)</translation>
    </message>
    <message>
        <source>Statements and their sources</source>
        <translation>Affirmations et leurs sources</translation>
    </message>
    <message>
        <source>Such as: the report is the primary source</source>
        <translation>Par exemple&#xa0;: le rapport est la source primaire</translation>
    </message>
    <message>
        <source>Fact:</source>
        <translation>Fait&#xa0;:</translation>
    </message>
    <message>
        <source>Stands there now:</source>
        <translation>S&apos;y trouve maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Shown to readers:</source>
        <translation>Affiché aux lecteurs&#xa0;:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (disputed)</source>
        <translation>%1 (contesté)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Leave what stands there now</source>
        <translation>Laisser ce qui s&apos;y trouve</translation>
    </message>
    <message>
        <source>A disputed fact of “%1” was noted.</source>
        <translation>Un fait contesté de «&#xa0;%1&#xa0;» est noté.</translation>
    </message>
    <message>
        <source>A dispute about “%1” was settled.</source>
        <translation>Un désaccord sur «&#xa0;%1&#xa0;» est réglé.</translation>
    </message>
    <message>
        <source>A dispute needs two statements or more.</source>
        <translation>Un désaccord demande au moins deux affirmations.</translation>
    </message>
    <message>
        <source>Each statement needs what is said and its source.</source>
        <translation>Chaque affirmation demande ce qui est dit et sa source.</translation>
    </message>
    <message>
        <source>Say why this statement is shown.</source>
        <translation>Dites pourquoi cette affirmation est affichée.</translation>
    </message>
    <message>
        <source>What shall be shown is not written as this field asks for it.</source>
        <translation>Ce qui doit être affiché n&apos;est pas écrit comme ce champ le demande.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DraftsDialog</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <comment>1: title, 2: type of record, 3: date and time</comment>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>There are no drafts: everything you typed has been saved.</source>
        <translation>Il n&apos;y a pas de brouillon&#xa0;: tout ce que vous avez écrit est enregistré.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Abandonner ce brouillon&#xa0;?</translation>
    </message>
    <message>
        <source>What was typed and not saved will be gone. The record itself stays as it is.</source>
        <translation>Ce qui a été écrit sans être enregistré sera perdu. La fiche elle-même reste telle quelle.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DuplicatesDialog</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Fields in which the two differ</source>
        <translation>Champs dans lesquels les deux diffèrent</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Disparaît</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Ce sont deux choses</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing the records …</source>
        <translation>Comparaison des fiches…</translation>
    </message>
    <message>
        <source>No likely duplicates found.</source>
        <translation>Aucun doublon probable.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same thing; the likeliest are listed.</source>
        <translation>
            <numerusform>%Ln paire est peut-être une seule chose ; les plus probables sont listées.</numerusform>
            <numerusform>%Ln paires sont peut-être chacune une seule chose ; les plus probables sont listées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same thing.</source>
        <translation>
            <numerusform>%Ln paire est peut-être une seule chose.</numerusform>
            <numerusform>%Ln paires sont peut-être chacune une seule chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <comment>1 and 2: titles, 3: how likely</comment>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>“%1” stays. Why they may be the same: %2.</source>
        <translation>« %1 » reste. Pourquoi ce serait la même chose : %2.</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>Fusionné dans « %1 ».</translation>
    </message>
    <message>
        <source>The two are one record now. Undo brings both back.</source>
        <translation>Les deux ne font plus qu’une fiche. Annuler les rétablit toutes deux.</translation>
    </message>
    <message>
        <source>Noted that these are two; they will not be proposed again.</source>
        <translation>C’est noté : ce sont deux choses ; elles ne seront plus proposées.</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>Fusionner deux fiches</translation>
    </message>
    <message>
        <source>“%1” stays, “%2” goes into it.</source>
        <translation>«&#xa0;%1&#xa0;» reste, «&#xa0;%2&#xa0;» y est intégrée.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DuplicatesText</name>
    <message>
        <source>Likely the same</source>
        <translation>Probablement la même chose</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Peut-être la même chose</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>names are alike</source>
        <translation>noms semblables</translation>
    </message>
    <message>
        <source>a rare word in both names</source>
        <translation>un mot rare dans les deux noms</translation>
    </message>
    <message>
        <source>same acronym</source>
        <translation>même sigle</translation>
    </message>
    <message>
        <source>initials fit the acronym</source>
        <translation>les initiales forment le sigle</translation>
    </message>
    <message>
        <source>same website or e-mail domain</source>
        <translation>même site web ou domaine de messagerie</translation>
    </message>
    <message>
        <source>same number or address</source>
        <translation>même numéro ou adresse</translation>
    </message>
    <message>
        <source>same country</source>
        <translation>même pays</translation>
    </message>
    <message>
        <source>but each name has words of its own</source>
        <translation>mais chaque nom a des mots propres</translation>
    </message>
    <message>
        <source>but other websites</source>
        <translation>mais d’autres sites web</translation>
    </message>
    <message>
        <source>but other numbers</source>
        <translation>mais d’autres numéros</translation>
    </message>
    <message>
        <source>but other countries</source>
        <translation>mais d’autres pays</translation>
    </message>
    <message>
        <source>but other years</source>
        <translation>mais d’autres années</translation>
    </message>
    <message>
        <source>As it stays</source>
        <translation>Comme dans celle qui reste</translation>
    </message>
    <message>
        <source>As in the other</source>
        <translation>Comme dans l’autre</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>One of the two was changed meanwhile or has an open conflict. Nothing was changed; check again.</source>
        <translation>L’une des deux a changé entre-temps ou a un conflit ouvert. Rien n’a été modifié ; vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The record that would go is on a hub, and the one that would stay does not get there. Keep the other one.</source>
        <translation>La fiche qui disparaîtrait est sur un pôle, et celle qui resterait n’y arrive pas. Gardez l’autre.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EditionCommands</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;New edition…</source>
        <translation>&amp;Nouvelle édition…</translation>
    </message>
    <message>
        <source>Add c&amp;ases…</source>
        <translation>Ajouter des c&amp;as…</translation>
    </message>
    <message>
        <source>Add a &amp;chapter…</source>
        <translation>Ajouter un &amp;chapitre…</translation>
    </message>
    <message>
        <source>&amp;Rename the chapter…</source>
        <translation>&amp;Renommer le chapitre…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Front &amp;matter…</source>
        <translation>&amp;Pages liminaires…</translation>
    </message>
    <message>
        <source>&amp;Freeze…</source>
        <translation>&amp;Figer…</translation>
    </message>
    <message>
        <source>Ne&amp;xt edition</source>
        <translation>Édition &amp;suivante</translation>
    </message>
    <message>
        <source>Show the &amp;record</source>
        <translation>Afficher la fic&amp;he</translation>
    </message>
    <message>
        <source>Moved a case of “%1”.</source>
        <translation>Un cas de «&#xa0;%1&#xa0;» a été déplacé.</translation>
    </message>
    <message>
        <source>Moved a chapter of “%1”.</source>
        <translation>Un chapitre de «&#xa0;%1&#xa0;» a été déplacé.</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nouvelle édition</translation>
    </message>
    <message>
        <source>Title of edition %1:</source>
        <translation>Titre de l&apos;édition %1&#xa0;:</translation>
    </message>
    <message>
        <source>Compendium, edition %1</source>
        <translation>Recueil, édition %1</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» ajouté.</translation>
    </message>
    <message>
        <source>Added cases to “%1”.</source>
        <translation>Des cas ont été ajoutés à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) state no sector: choose a chapter for them.</source>
        <translation>
            <numerusform>%Ln cas n&apos;indique aucun secteur&#xa0;: choisissez-lui un chapitre.</numerusform>
            <numerusform>%Ln cas n&apos;indiquent aucun secteur&#xa0;: choisissez-leur un chapitre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a chapter</source>
        <translation>Ajouter un chapitre</translation>
    </message>
    <message>
        <source>Title of the chapter:</source>
        <translation>Titre du chapitre&#xa0;:</translation>
    </message>
    <message>
        <source>Added a chapter to “%1”.</source>
        <translation>Un chapitre a été ajouté à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rename the chapter</source>
        <translation>Renommer le chapitre</translation>
    </message>
    <message>
        <source>Renamed a chapter of “%1”.</source>
        <translation>Un chapitre de «&#xa0;%1&#xa0;» a été renommé.</translation>
    </message>
    <message>
        <source>Removed a chapter of “%1” with its cases.</source>
        <translation>Un chapitre de «&#xa0;%1&#xa0;» a été retiré avec ses cas.</translation>
    </message>
    <message>
        <source>Removed a case of “%1”.</source>
        <translation>Un cas de «&#xa0;%1&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>Saved the front matter of “%1”.</source>
        <translation>Les pages liminaires de «&#xa0;%1&#xa0;» ont été enregistrées.</translation>
    </message>
    <message>
        <source>Froze “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» a été figée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) were retired or are gone, and are left out.</source>
        <translation>
            <numerusform>%Ln cas a été retiré ou a disparu, et n&apos;est pas repris.</numerusform>
            <numerusform>%Ln cas ont été retirés ou ont disparu, et ne sont pas repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publier…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EditionPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edition %1, frozen</source>
        <translation>Édition %1, figée</translation>
    </message>
    <message>
        <source>Edition %1, being prepared</source>
        <translation>Édition %1, en préparation</translation>
    </message>
    <message>
        <source>The frozen text is not on this computer. Fetch it under Files of the edition&apos;s record.</source>
        <translation>Le texte figé n&apos;est pas sur cet ordinateur. Récupérez-le sous Fichiers, dans la fiche de l&apos;édition.</translation>
    </message>
    <message>
        <source>The frozen text is damaged on this computer. A sound copy may be fetched under Files of the edition&apos;s record.</source>
        <translation>Le texte figé est endommagé sur cet ordinateur. Une copie saine peut être récupérée sous Fichiers, dans la fiche de l&apos;édition.</translation>
    </message>
    <message>
        <source>Frozen on %1. The text stays as it was that day.</source>
        <translation>Figée le %1. Le texte reste tel qu&apos;il était ce jour-là.</translation>
    </message>
    <message>
        <source>Frozen even so: %1</source>
        <translation>Figée malgré tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>All case studies</source>
        <translation>Toutes les études de cas</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>There is no earlier frozen edition here to compare with.</source>
        <translation>Il n&apos;y a pas ici d&apos;édition figée antérieure avec laquelle comparer.</translation>
    </message>
    <message>
        <source>Nothing changed since edition %1.</source>
        <translation>Rien n&apos;a changé depuis l&apos;édition %1.</translation>
    </message>
    <message>
        <source>Since edition %1:</source>
        <translation>Depuis l&apos;édition %1&#xa0;:</translation>
    </message>
    <message>
        <source>New edition…</source>
        <translation>Nouvelle édition…</translation>
    </message>
    <message>
        <source>There is no edition yet.</source>
        <translation>Il n&apos;y a pas encore d&apos;édition.</translation>
    </message>
    <message>
        <source>An edition of the Compendium gathers case studies in chapters and freezes their text on the day it is printed.</source>
        <translation>Une édition du Recueil réunit des études de cas en chapitres et fige leur texte le jour de l&apos;impression.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Chapters and cases of the edition</source>
        <translation>Chapitres et cas de l&apos;édition</translation>
    </message>
    <message>
        <source>What stands against print</source>
        <translation>Ce qui s&apos;oppose à l&apos;impression</translation>
    </message>
    <message>
        <source>Cases by country, region, sector and more</source>
        <translation>Cas par pays, région, secteur et autres</translation>
    </message>
    <message>
        <source>What changed since the edition before</source>
        <translation>Ce qui a changé depuis l&apos;édition précédente</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>État de préparation</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EditionSentences</name>
    <message>
        <source>Must not be printed</source>
        <translation>Ne doit pas être imprimé</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln case(s) are ready.</source>
        <translation>
            <numerusform>%1 cas prêt sur %Ln.</numerusform>
            <numerusform>%1 cas prêts sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands against freezing the edition.</source>
        <translation>Rien ne s&apos;oppose à ce que l&apos;édition soit figée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand against freezing the edition.</source>
        <translation>
            <numerusform>%Ln point s&apos;oppose à ce que l&apos;édition soit figée.</numerusform>
            <numerusform>%Ln points s&apos;opposent à ce que l&apos;édition soit figée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edition holds no case study yet.</source>
        <translation>L&apos;édition ne contient encore aucune étude de cas.</translation>
    </message>
    <message>
        <source>There is no front matter in %1.</source>
        <translation>Il n&apos;y a pas de pages liminaires en %1.</translation>
    </message>
    <message>
        <source>The chapter “%1” is empty.</source>
        <translation>Le chapitre «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>This case study is not here: it was deleted, hidden, or never came.</source>
        <translation>Cette étude de cas n&apos;est pas ici&#xa0;: elle a été supprimée, masquée, ou n&apos;est jamais arrivée.</translation>
    </message>
    <message>
        <source>It stands in the edition twice.</source>
        <translation>Elle figure deux fois dans l&apos;édition.</translation>
    </message>
    <message>
        <source>It is neither approved nor published.</source>
        <translation>Elle n&apos;est ni approuvée ni publiée.</translation>
    </message>
    <message>
        <source>Missing or wrong for publishing: %1.</source>
        <translation>Manque ou est incorrect pour la publication&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It names no public or no private partner, so it is no public-private partnership.</source>
        <translation>Elle ne nomme aucun partenaire public ou aucun partenaire privé&#xa0;; ce n&apos;est donc pas un partenariat public-privé.</translation>
    </message>
    <message>
        <source>It is not there in %1.</source>
        <translation>Elle n&apos;existe pas en %1.</translation>
    </message>
    <message>
        <source>Its marking is too strict for this edition.</source>
        <translation>Son marquage est trop strict pour cette édition.</translation>
    </message>
    <message>
        <source>It names a person without a consent.</source>
        <translation>Elle nomme une personne sans consentement.</translation>
    </message>
    <message>
        <source>The consent to “%1” does not stand.</source>
        <translation>Le consentement à «&#xa0;%1&#xa0;» n&apos;est pas valable.</translation>
    </message>
    <message>
        <source>A dispute is not decided: %1.</source>
        <translation>Un désaccord n&apos;est pas tranché&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It may be the same as “%1”.</source>
        <translation>C&apos;est peut-être la même que «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not here.</source>
        <translation>Elle renvoie à «&#xa0;%1&#xa0;», qui n&apos;est pas ici.</translation>
    </message>
    <message>
        <source>Added: %1, in “%2”</source>
        <translation>Ajout&#xa0;: %1, dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Removed: %1, from “%2”</source>
        <translation>Retrait&#xa0;: %1, de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Moved: %1, within “%2”</source>
        <translation>Déplacement&#xa0;: %1, dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Moved: %1, from “%2” to “%3”</source>
        <translation>Déplacement&#xa0;: %1, de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>New chapter: %1</source>
        <translation>Nouveau chapitre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chapter that is gone: %1</source>
        <translation>Chapitre disparu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chapter renamed: %1, now %2</source>
        <translation>Chapitre renommé&#xa0;: %1, désormais %2</translation>
    </message>
    <message>
        <source>%1, before: </source>
        <translation>%1, avant&#xa0;: </translation>
    </message>
    <message>
        <source>%1, now: </source>
        <translation>%1, maintenant&#xa0;: </translation>
    </message>
    <message>
        <source>Not in every language of the edition: %1.</source>
        <translation>Pas dans toutes les langues de l’édition&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) without an address.</source>
        <translation>
            <numerusform>%Ln source sans adresse.</numerusform>
            <numerusform>%Ln sources sans adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln web address(es) led nowhere when they were last asked.</source>
        <translation>
            <numerusform>%Ln adresse web ne menait nulle part lors de la dernière vérification.</numerusform>
            <numerusform>%Ln adresses web ne menaient nulle part lors de la dernière vérification.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EditionTreeModel</name>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln cas</numerusform>
            <numerusform>%Ln cas</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapters and cases</source>
        <translation>Chapitres et cas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EntryDrag</name>
    <message>
        <source>Drag to another place</source>
        <translation>Faire glisser vers une autre place</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EraseDialog</name>
    <message numerus="yes">
        <source>%Ln change(s) of its history go with it.</source>
        <translation>
            <numerusform>%Ln modification de son historique part avec elle.</numerusform>
            <numerusform>%Ln modifications de son historique partent avec elle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) go unless another record names them.</source>
        <translation>
            <numerusform>%Ln fichier joint part sauf si une autre fiche le nomme.</numerusform>
            <numerusform>%Ln fichiers joints partent sauf si une autre fiche les nomme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other record(s) name it and stay as they are.</source>
        <translation>
            <numerusform>%Ln autre fiche la nomme et reste telle quelle.</numerusform>
            <numerusform>%Ln autres fiches la nomment et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hub has it too and is not told. To have it erased on every desk, delete it there because a consent ended.</source>
        <translation>Un pôle l’a aussi et n’en est pas averti. Pour qu’elle soit effacée sur chaque poste, supprimez-la là-bas pour fin de consentement.</translation>
    </message>
    <message>
        <source>I &amp;know that nothing brings it back</source>
        <translation>Je &amp;sais que rien ne la ramènera</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Progress of the erasure</source>
        <translation>Avancement de l’effacement</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking what there is of it…</source>
        <translation>Recherche de ce qui existe…</translation>
    </message>
    <message>
        <source>Gone are the text and every earlier version, drafts, conflicts, your notes and tags, its place in collections, and its words in the search. No undo and no restored copy brings it back, and no session with a hub unless you agree to a newer version. Your recent searches are forgotten.</source>
        <translation>Partent le texte et chaque version antérieure, les brouillons, les conflits, vos notes et étiquettes, sa place dans les collections et ses mots dans la recherche. Aucune annulation et aucune copie restaurée ne la ramène, ni aucune session avec un pôle sauf si vous acceptez une version plus récente. Vos recherches récentes sont oubliées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen edition(s) lose it from their text.</source>
        <translation>
            <numerusform>%Ln édition figée la perd de son texte.</numerusform>
            <numerusform>%Ln éditions figées la perdent de leur texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy or copies of the library in its own folder are cleaned too. One that cannot be read is removed.</source>
        <translation>
            <numerusform>%Ln copie de la bibliothèque dans son propre dossier est nettoyée aussi. Celle qui ne peut être lue est supprimée.</numerusform>
            <numerusform>%Ln copies de la bibliothèque dans son propre dossier sont nettoyées aussi. Celle qui ne peut être lue est supprimée.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays: files that were exported, printed or sent, and copies of the library elsewhere. Look for those yourself.</source>
        <translation>Ce qui reste : les fichiers exportés, imprimés ou envoyés et les copies de la bibliothèque ailleurs. Cherchez-les vous-même.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Erased. Nothing of it is left in this library.</source>
        <translation>Effacé. Rien n’en reste dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>What is left of it goes when the library is opened the next time.</source>
        <translation>Ce qui en reste partira à la prochaine ouverture de la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ErasedList</name>
    <message>
        <source>The hub wanted it, and may bring it again</source>
        <translation>Le pôle l’a voulu et peut la ramener</translation>
    </message>
    <message>
        <source>Nothing newer came</source>
        <translation>Rien de plus récent n’est venu</translation>
    </message>
    <message>
        <source>%1 has a newer version</source>
        <translation>%1 a une version plus récente</translation>
    </message>
    <message>
        <source>&amp;Let the newer version back</source>
        <translation>&amp;Laisser revenir la version plus récente</translation>
    </message>
    <message>
        <source>Erased records</source>
        <translation>Fiches effacées</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Effacée le</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Nothing was erased in this library.</source>
        <translation>Rien n’a été effacé dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>What was erased is known by a number alone, so that it stays away.</source>
        <translation>Ce qui a été effacé n’est connu que par un numéro, pour qu’il reste dehors.</translation>
    </message>
    <message>
        <source>The next session with the hub brings it.</source>
        <translation>La prochaine session avec le pôle la ramènera.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ErrorText</name>
    <message>
        <source>This record is not here any more.</source>
        <translation>Cette fiche n&apos;est plus ici.</translation>
    </message>
    <message>
        <source>It may have been deleted or taken out meanwhile.</source>
        <translation>Elle a peut-être été supprimée ou retirée entre-temps.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is: %1</source>
        <translation>Ceci ne peut être enregistré tel quel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed, and your text is still open.</source>
        <translation>Rien n&apos;a été modifié, et votre texte est toujours ouvert.</translation>
    </message>
    <message>
        <source>There already is something of that name.</source>
        <translation>Ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation>Rien n&apos;a été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is not possible on this computer.</source>
        <translation>Ce n&apos;est pas possible sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was changed. Details are in the log.</source>
        <translation>Rien n&apos;a été modifié. Le journal donne les détails.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Check the disk and the rights of the folder.</source>
        <translation>Ce qui était enregistré est en sûreté. Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>The disk is full; the last change was not saved.</source>
        <translation>Le disque est plein&#xa0;; la dernière modification n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Your text is still open. Free some space and save again.</source>
        <translation>Votre texte est toujours ouvert. Libérez de la place et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>It was left as it is. You can restore a backup.</source>
        <translation>Il a été laissé tel quel. Vous pouvez restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of the program.</source>
        <translation>Cette bibliothèque a été créée par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>It can be opened for reading only. Get the new version to change it.</source>
        <translation>Elle peut être ouverte en lecture seule. Procurez-vous la nouvelle version pour la modifier.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>La bibliothèque est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>Close the other one, or open it for reading only.</source>
        <translation>Fermez l&apos;autre, ou ouvrez-la en lecture seule.</translation>
    </message>
    <message>
        <source>This can be read but not changed here.</source>
        <translation>Ceci peut être lu mais pas modifié ici.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>You are offline, or %1 cannot be reached.</source>
        <translation>Vous êtes hors ligne, ou %1 est injoignable.</translation>
    </message>
    <message>
        <source>Your changes are safe on this computer. Try again when there is a connection.</source>
        <translation>Vos modifications sont en sûreté sur cet ordinateur. Réessayez quand il y aura une connexion.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified, so nothing was sent.</source>
        <translation>L&apos;identité de %1 n&apos;a pas pu être vérifiée&#xa0;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Check the date of this computer, or ask your administrator.</source>
        <translation>Vérifiez la date de cet ordinateur, ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1 n&apos;accepte pas ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <source>You can keep working offline. Sign in again to continue.</source>
        <translation>Vous pouvez continuer hors ligne. Reconnectez-vous pour poursuivre.</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>%1 a refusé.</translation>
    </message>
    <message>
        <source>Your work is safe here. Ask the office that runs the hub.</source>
        <translation>Votre travail est en sûreté ici. Demandez au bureau qui gère le pôle.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 est occupé.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again later.</source>
        <translation>Rien n&apos;est perdu. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This address answered, but not as a knowledge hub.</source>
        <translation>Cette adresse a répondu, mais pas comme un pôle de connaissances.</translation>
    </message>
    <message>
        <source>It may be the login page of a hotel or airport. Check the address and the connection.</source>
        <translation>C&apos;est peut-être la page de connexion d&apos;un hôtel ou d&apos;un aéroport. Vérifiez l&apos;adresse et la connexion.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be used.</source>
        <translation>La réponse de %1 n&apos;a pas pu être utilisée.</translation>
    </message>
    <message>
        <source>Nothing is lost; the next try continues from there.</source>
        <translation>Rien n&apos;est perdu&#xa0;; le prochain essai reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your changes are safe on this computer.</source>
        <translation>Rien n&apos;a été envoyé, et vos modifications sont en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy %1 of this network asks for a name and a password.</source>
        <translation>Le serveur mandataire %1 de ce réseau demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>It does not stand in the log of what left: the library is open for reading alone.</source>
        <translation>Cela ne figure pas dans le journal des sorties : la bibliothèque est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>It does not stand in the log of what left: the disk is full. Make room, and write down by hand what left.</source>
        <translation>Cela ne figure pas dans le journal des sorties : le disque est plein. Faites de la place et notez à la main ce qui est sorti.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ExchangeProfiles</name>
    <message>
        <source>Save</source>
        <comment>profile</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>profile</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name of a profile</source>
        <translation>Nom d&apos;un profil</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Profil&#xa0;:</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>cases</source>
        <comment>file name of an export</comment>
        <translation>cas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Choose a file to write to.</source>
        <translation>Choisissez un fichier de destination.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l&apos;export</translation>
    </message>
    <message>
        <source>Nothing was written, and an earlier file is as it was.</source>
        <translation>Rien n&apos;a été écrit, et un fichier antérieur est resté tel quel.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Enregistrer sous %1</translation>
    </message>
    <message>
        <source>There is a file %1 already. Nothing was overwritten.</source>
        <translation>Il existe déjà un fichier %1. Rien n&apos;a été écrasé.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1.</source>
        <translation>
            <numerusform>%Ln ligne enregistrée dans %1.</numerusform>
            <numerusform>%Ln lignes enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The chosen columns may name persons and are left out. Choose another one, or include them.</source>
        <translation>Les colonnes choisies peuvent nommer des personnes et sont exclues. Choisissez-en une autre, ou incluez-les.</translation>
    </message>
    <message>
        <source>Choose another file: %1 belongs to the library, or is no plain file.</source>
        <translation>Choisissez un autre fichier&#xa0;: %1 appartient à la bibliothèque, ou n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln record(s)</source>
        <translation>
            <numerusform>Exporter %Ln fiche</numerusform>
            <numerusform>Exporter %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>The beginning of it:</source>
        <translation>Le début&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Records:</source>
        <translation>Fi&amp;ches&#xa0;:</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ExportForm</name>
    <message>
        <source>Also the sources of the records</source>
        <translation>Aussi les sources des fiches</translation>
    </message>
    <message>
        <source>Relations in a second table</source>
        <translation>Les relations dans un second tableau</translation>
    </message>
    <message>
        <source>A file beside it that tells what it holds</source>
        <translation>Un fichier à côté qui dit ce qu&apos;il contient</translation>
    </message>
    <message>
        <source>For a spreadsheet (Excel, LibreOffice)</source>
        <translation>Pour un tableur (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>For other programs (plain data)</source>
        <translation>Pour d&apos;autres programmes (données brutes)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Des mots</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Des codes</translation>
    </message>
    <message>
        <source>In one cell</source>
        <translation>Dans une cellule</translation>
    </message>
    <message>
        <source>In a column each</source>
        <translation>Dans une colonne chacune</translation>
    </message>
    <message>
        <source>Name of a group; needed for TLP:AMBER</source>
        <translation>Nom d&apos;un groupe&#xa0;; nécessaire pour TLP:AMBER</translation>
    </message>
    <message>
        <source>Kind of table:</source>
        <translation>Type de tableau&#xa0;:</translation>
    </message>
    <message>
        <source>Cells hold:</source>
        <translation>Les cellules contiennent&#xa0;:</translation>
    </message>
    <message>
        <source>Several values:</source>
        <translation>Plusieurs valeurs&#xa0;:</translation>
    </message>
    <message>
        <source>Only for:</source>
        <translation>Uniquement pour&#xa0;:</translation>
    </message>
    <message>
        <source>What leaves of records:</source>
        <translation>Ce qui sort des fiches :</translation>
    </message>
    <message>
        <source>Stories leave if their consent covers this.</source>
        <translation>Les récits sortent si leur consentement couvre cela.</translation>
    </message>
    <message>
        <source>Made for:</source>
        <translation>Fait pour :</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ExportPreview</name>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>The first records</source>
        <translation>Les premières fiches</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ExportScopeBox</name>
    <message>
        <source>The selection (%1)</source>
        <translation>La sélection (%1)</translation>
    </message>
    <message>
        <source>The result (%1)</source>
        <translation>Le résultat (%1)</translation>
    </message>
    <message>
        <source>Collection: %1 (%2)</source>
        <translation>Collection&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Edition: %1 (%2)</source>
        <translation>Édition&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FacetModel</name>
    <message>
        <source>Show all %1…</source>
        <translation>Tout afficher (%1)…</translation>
    </message>
    <message>
        <source>%1 (%2 chosen)</source>
        <translation>%1 (choix&#xa0;: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, excluded, %Ln record(s)</source>
        <translation>
            <numerusform>%1, exclu, %Ln fiche</numerusform>
            <numerusform>%1, exclu, %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln fiche</numerusform>
            <numerusform>%1, %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden group(s)</source>
        <translation>
            <numerusform>Afficher %Ln groupe masqué</numerusform>
            <numerusform>Afficher %Ln groupes masqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FacetRail</name>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Find a filter</source>
        <translation>Trouver un filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Click or Space to choose a value, Alt+click or Delete to exclude it</source>
        <translation>Clic ou Espace pour choisir une valeur, Alt+clic ou Suppr pour l&apos;exclure</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Afficher tous les groupes</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>Les plus fréquents d&apos;abord</translation>
    </message>
    <message>
        <source>In alphabetical order</source>
        <translation>Par ordre alphabétique</translation>
    </message>
    <message>
        <source>Hide this group</source>
        <translation>Masquer ce groupe</translation>
    </message>
    <message>
        <source>Show a hidden group</source>
        <translation>Afficher un groupe masqué</translation>
    </message>
    <message>
        <source>Find in “%1”</source>
        <comment>1: name of a group</comment>
        <translation>Trouver dans «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FieldValueDialog</name>
    <message>
        <source>What shall stand in “%1”?</source>
        <translation>Que doit contenir «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Prendre cela</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FilesEditor</name>
    <message>
        <source>Add file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Files of the record</source>
        <translation>Fichiers de la fiche</translation>
    </message>
    <message>
        <source>F2 changes the name.</source>
        <translation>F2 change le nom.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>Copying “%1”: %2 of %3</source>
        <translation>Copie de «&#xa0;%1&#xa0;»&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>Copie de «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FilesPanel</name>
    <message>
        <source>On the hub only</source>
        <translation>Sur le pôle seulement</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Partly here: %1 of %2</source>
        <translation>Ici en partie&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download the rest (%1)</source>
        <translation>Télécharger le reste (%1)</translation>
    </message>
    <message>
        <source>Download again (%1)</source>
        <translation>Télécharger de nouveau (%1)</translation>
    </message>
    <message>
        <source>Download (%1)</source>
        <translation>Télécharger (%1)</translation>
    </message>
    <message>
        <source>The hub does not have “%1” yet. Whoever added it has to send it first.</source>
        <translation>Le pôle n&apos;a pas encore «&#xa0;%1&#xa0;». La personne qui l&apos;a ajouté doit d&apos;abord l&apos;envoyer.</translation>
    </message>
    <message>
        <source>“%1” is damaged and is not shown. Download it again.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et n&apos;est pas affiché. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The disk is full. What came of “%1” so far is kept; free some space and go on.</source>
        <translation>Le disque est plein. Ce qui est déjà arrivé de «&#xa0;%1&#xa0;» est gardé&#xa0;; libérez de la place et continuez.</translation>
    </message>
    <message>
        <source>There already is a file of that name. Nothing was overwritten; choose another name.</source>
        <translation>Il existe déjà un fichier de ce nom. Rien n&apos;a été écrasé&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” could not be written or read there. Check the disk and the rights of the folder.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu y être écrit ou lu. Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it must be a file of at most 512 MB, outside the library&apos;s folder, and not empty.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas utilisable&#xa0;: il faut un fichier de 512&#xa0;Mo au plus, hors du dossier de la bibliothèque, et non vide.</translation>
    </message>
    <message>
        <source>Files of this kind are not opened from here. Save a copy if you trust it.</source>
        <translation>Les fichiers de ce type ne s&apos;ouvrent pas d&apos;ici. Enregistrez une copie si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>This record must not leave the library, and its files neither.</source>
        <translation>Cette fiche ne doit pas quitter la bibliothèque, et ses fichiers non plus.</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>“%1”: starting…</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: démarrage…</translation>
    </message>
    <message>
        <source>“%1” is here now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are here now.</source>
        <translation>
            <numerusform>%Ln fichier est maintenant ici.</numerusform>
            <numerusform>%Ln fichiers sont maintenant ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” opens as a copy that cannot be changed, in the program that this computer uses for files of its kind.</source>
        <translation>«&#xa0;%1&#xa0;» s&apos;ouvre comme une copie non modifiable, dans le programme que cet ordinateur utilise pour les fichiers de ce type.</translation>
    </message>
    <message>
        <source>“%1” opens in %2, as a copy that cannot be changed.</source>
        <translation>«&#xa0;%1&#xa0;» s&apos;ouvre dans %2, comme une copie non modifiable.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Ouvrir ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Files can carry harm. Open it only if you know where it comes from.</source>
        <translation>Les fichiers peuvent être dangereux. Ne l&apos;ouvrez que si vous savez d&apos;où il vient.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Ne pas ouvrir</translation>
    </message>
    <message>
        <source>No program here opens “%1”. Save a copy instead.</source>
        <translation>Aucun programme d&apos;ici n&apos;ouvre «&#xa0;%1&#xa0;». Enregistrez plutôt une copie.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved a copy as “%1”.</source>
        <translation>Copie enregistrée sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Files of the record</source>
        <translation>Fichiers de la fiche</translation>
    </message>
    <message>
        <source>This record has no files. Edit it to add one.</source>
        <translation>Cette fiche n&apos;a pas de fichier. Modifiez-la pour en ajouter un.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Keep the files of this record on this computer</source>
        <translation>Garder les fichiers sur cet ordinateur</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Avancement du fichier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>“%1” was not opened: it is no whole PNG or JPEG picture of at most 64 million pixels, whatever its name says. It could fill the memory of this computer. Save a copy if you trust it.</source>
        <translation>« %1 » n’a pas été ouvert : ce n’est pas une image PNG ou JPEG entière d’au plus 64 millions de pixels, quoi qu’en dise son nom. Elle pourrait remplir la mémoire de cet ordinateur. Enregistrez une copie si vous lui faites confiance.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FilterChips</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FilterText</name>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two values</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>not %1: %2</source>
        <comment>an excluded filter</comment>
        <translation>pas %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>1: a date</comment>
        <translation>après %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>1: a date</comment>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>1: a date</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>1: a date, inclusive</comment>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>modifiée ici</translation>
    </message>
    <message>
        <source>a sample record</source>
        <translation>une fiche d&apos;exemple</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Liée à</translation>
    </message>
    <message>
        <source>%1: any value</source>
        <comment>a filter; not without a value</comment>
        <translation>%1&#xa0;: toute valeur</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FindBar</name>
    <message>
        <source>Not on this page.</source>
        <translation>Absent de cette page.</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Chercher le précédent</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Chercher le suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FollowUpDialog</name>
    <message>
        <source>Follow-up of meetings</source>
        <translation>Suivi des réunions</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Encore à faire</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Words, owner or event</source>
        <translation>Mots, responsable ou événement</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Change the state (F2)</source>
        <translation>Changer l&apos;état (F2)</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Afficher l&apos;événement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No event of this library has recommendations yet.</source>
        <translation>Aucun événement de cette bibliothèque n&apos;a encore de recommandations.</translation>
    </message>
    <message>
        <source>No recommendation fits.</source>
        <translation>Aucune recommandation ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s); the most urgent are listed.</source>
        <translation>
            <numerusform>%Ln recommandation&#xa0;; les plus urgentes sont listées.</numerusform>
            <numerusform>%Ln recommandations&#xa0;; les plus urgentes sont listées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s).</source>
        <translation>
            <numerusform>%Ln recommandation.</numerusform>
            <numerusform>%Ln recommandations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of all are overdue.</source>
        <translation>
            <numerusform>%Ln de toutes est en retard.</numerusform>
            <numerusform>%Ln de toutes sont en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln must not leave this library.</source>
        <translation>
            <numerusform>%Ln ne doit pas quitter cette bibliothèque.</numerusform>
            <numerusform>%Ln ne doivent pas quitter cette bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the state of a recommendation of “%1”.</source>
        <translation>L&apos;état d&apos;une recommandation de «&#xa0;%1&#xa0;» a été changé.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FollowUpModel</name>
    <message>
        <source>%1 – overdue</source>
        <comment>a day that is over</comment>
        <translation>%1 – en retard</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FormProblems</name>
    <message numerus="yes">
        <source>%Ln thing(s) must be put right before saving.</source>
        <translation>
            <numerusform>%Ln point est à corriger avant d&apos;enregistrer.</numerusform>
            <numerusform>%Ln points sont à corriger avant d&apos;enregistrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::Formats</name>
    <message>
        <source>today %1</source>
        <comment>time of day</comment>
        <translation>aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FourQuestionsDialog</name>
    <message>
        <source>Case study from four questions</source>
        <translation>Étude de cas à partir de quatre questions</translation>
    </message>
    <message>
        <source>Continue in the form</source>
        <translation>Continuer dans le formulaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not yet saved</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Your draft is safe on this computer.</source>
        <translation>Votre brouillon est en sûreté sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FreezeDialog</name>
    <message>
        <source>Freeze the edition</source>
        <translation>Figer l&apos;édition</translation>
    </message>
    <message>
        <source>The text of today is kept as a file of the library. It stays the same whatever happens to its case studies later.</source>
        <translation>Le texte d&apos;aujourd&apos;hui est conservé comme fichier de la bibliothèque. Il reste le même quoi qu&apos;il arrive ensuite à ses études de cas.</translation>
    </message>
    <message>
        <source>Something must not be printed, so the edition cannot be frozen. The list beside the chapters says what.</source>
        <translation>Quelque chose ne doit pas être imprimé&#xa0;; l&apos;édition ne peut donc pas être figée. La liste à côté des chapitres dit quoi.</translation>
    </message>
    <message>
        <source>Why it is frozen even so (kept in the edition)</source>
        <translation>Pourquoi elle est figée malgré tout (conservé dans l&apos;édition)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FrontMatterDialog</name>
    <message>
        <source>Front matter</source>
        <translation>Pages liminaires</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::GoToDialog</name>
    <message>
        <source>Go to record</source>
        <translation>Aller à une fiche</translation>
    </message>
    <message>
        <source>Words of the title, or a name</source>
        <translation>Mots du titre, ou un nom</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>No record has these words in its title.</source>
        <translation>Aucune fiche ne contient ces mots dans son titre.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1: title of a record, 2: its type</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::GroupDialog</name>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Modifier le groupe</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Write roles or organisations here, no names of persons.</source>
        <translation>Indiquez ici des fonctions ou des organisations, pas de noms de personnes.</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Ajouter le groupe</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les modifications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::GroupItem</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Retirer cette entrée</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>%1. (empty)</source>
        <comment>an entry of a list without content</comment>
        <translation>%1. (vide)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>an entry of a list: number, content</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Fold this entry</source>
        <translation>Replier cette entrée</translation>
    </message>
    <message>
        <source>Unfold this entry</source>
        <translation>Déplier cette entrée</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>Replier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unfold: %1</source>
        <translation>Déplier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entry %1 of %2. Alt+Up and Alt+Down move it.</source>
        <translation>Entrée %1 sur %2. Alt+Haut et Alt+Bas la déplacent.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::GroupListEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::HelpWindow</name>
    <message>
        <source>The manual is not here.</source>
        <translation>Le manuel n’est pas là.</translation>
    </message>
    <message>
        <source>Its pages are part of the program. Install the program anew; your library is not touched.</source>
        <translation>Ses pages font partie du programme. Réinstallez le programme ; votre bibliothèque n’est pas touchée.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Try one word, or a part of one.</source>
        <translation>Essayez un seul mot, ou une partie de mot.</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <translation>Afficher le sommaire</translation>
    </message>
    <message>
        <source>Manual of Fourth P</source>
        <translation>Manuel de Fourth P</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Sommaire du manuel</translation>
    </message>
    <message>
        <source>Pages with these words</source>
        <translation>Pages contenant ces mots</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::HomePage</name>
    <message>
        <source>Partnership is the fourth P</source>
        <translation>Le partenariat est le quatrième P</translation>
    </message>
    <message>
        <source>Prevention, prosecution and protection need partners. Find who works on what, what has worked, and what was learned — without a network.</source>
        <translation>La prévention, les poursuites et la protection ont besoin de partenaires. Trouvez qui travaille sur quoi, ce qui a marché et ce qui a été appris — sans réseau.</translation>
    </message>
    <message>
        <source>Connect to a hub…</source>
        <translation>Se relier à un pôle…</translation>
    </message>
    <message>
        <source>Bring the samples back</source>
        <translation>Remettre les exemples</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Études de cas</translation>
    </message>
    <message>
        <source>Practices of the compendium: who did what, with which result.</source>
        <translation>Pratiques du recueil&#xa0;: qui a fait quoi, avec quel résultat.</translation>
    </message>
    <message>
        <source>Stakeholder database</source>
        <translation>Base des parties prenantes</translation>
    </message>
    <message>
        <source>Organisations, companies and public bodies, and what they offer and seek.</source>
        <translation>Organisations, entreprises et organismes publics, ce qu&apos;ils proposent et recherchent.</translation>
    </message>
    <message>
        <source>Knowledge resources</source>
        <translation>Ressources documentaires</translation>
    </message>
    <message>
        <source>Guides, toolkits, studies, standards and data.</source>
        <translation>Guides, boîtes à outils, études, normes et données.</translation>
    </message>
    <message>
        <source>Newest records</source>
        <translation>Fiches récentes</translation>
    </message>
    <message>
        <source>Changed since your last visit</source>
        <translation>Modifiées depuis votre dernière visite</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Tools and guides</source>
        <translation>Outils et guides</translation>
    </message>
    <message>
        <source>You are looking at sample records of %1. Your library lives on this computer and works without a network.</source>
        <translation>Vous voyez des fiches d&apos;exemple du %1. Votre bibliothèque se trouve sur cet ordinateur et fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>Retirer les exemples</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Human story</source>
        <translation>Récit humain</translation>
    </message>
    <message>
        <source>Read the story</source>
        <translation>Lire le récit</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Browse: %1, %Ln record(s)</source>
        <translation>
            <numerusform>Parcourir&#xa0;: %1, %Ln fiche</numerusform>
            <numerusform>Parcourir&#xa0;: %1, %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s) of meetings still to be done.</source>
        <translation>
            <numerusform>%Ln recommandation de réunion encore à réaliser.</numerusform>
            <numerusform>%Ln recommandations de réunions encore à réaliser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue.</source>
        <translation>
            <numerusform>%Ln en retard.</numerusform>
            <numerusform>%Ln en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Assurer le suivi…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) to stories end soon.</source>
        <translation>
            <numerusform>%Ln consentement à un récit prend fin bientôt.</numerusform>
            <numerusform>%Ln consentements à des récits prennent fin bientôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Les montrer…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportChoicesBar</name>
    <message>
        <source>Update them</source>
        <translation>Les mettre à jour</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser telles quelles</translation>
    </message>
    <message>
        <source>Add them once more</source>
        <translation>Les ajouter une fois de plus</translation>
    </message>
    <message>
        <source>Records that are &amp;here:</source>
        <translation>Fiches d&amp;éjà présentes&#xa0;:</translation>
    </message>
    <message>
        <source>Records that are &amp;likely here:</source>
        <translation>Fiches pro&amp;bablement présentes&#xa0;:</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Toutes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportColumnsModel</name>
    <message>
        <source>One value</source>
        <translation>Une seule valeur</translation>
    </message>
    <message>
        <source>A value a line</source>
        <translation>Une valeur par ligne</translation>
    </message>
    <message>
        <source>Several, between %1</source>
        <translation>Plusieurs, séparées par %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>As the others: %1</source>
        <translation>Comme les autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Values of a cell</source>
        <translation>Valeurs d’une cellule</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportColumnsPage</name>
    <message>
        <source>Columns of the file and the fields that they become</source>
        <translation>Colonnes du fichier et champs qu’elles deviennent</translation>
    </message>
    <message>
        <source>&amp;The rows are:</source>
        <translation>&amp;Les lignes sont&#xa0;:</translation>
    </message>
    <message>
        <source>Te&amp;xts are in:</source>
        <translation>Langue des te&amp;xtes&#xa0;:</translation>
    </message>
    <message>
        <source>Columns go by the profile “%1”.</source>
        <translation>Les colonnes suivent le profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This table has the columns of the profile “%1”, which is used.</source>
        <translation>Ce tableau a les colonnes du profil «&#xa0;%1&#xa0;», qui est appliqué.</translation>
    </message>
    <message>
        <source>Comparing the columns with the fields …</source>
        <translation>Comparaison des colonnes avec les champs …</translation>
    </message>
    <message>
        <source>The profile cannot be read.</source>
        <translation>Le profil ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Only one column can become: %1.</source>
        <translation>Une seule colonne peut devenir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No column becomes the title, without which no new record can be added.</source>
        <translation>Aucune colonne ne devient le titre, sans lequel aucune nouvelle fiche ne peut être ajoutée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are left out.</source>
        <translation>
            <numerusform>%Ln colonne est omise.</numerusform>
            <numerusform>%Ln colonnes sont omises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Importer des fiches</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>Comparing the file with the library …</source>
        <translation>Comparaison du fichier avec la bibliothèque …</translation>
    </message>
    <message>
        <source>There is nothing to import in this file.</source>
        <translation>Ce fichier ne contient rien à importer.</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importation …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Arrêté. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln ligne</numerusform>
            <numerusform>&amp;Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Which file, and how it is read</source>
        <translation>Quel fichier, et comment le lire</translation>
    </message>
    <message>
        <source>What the columns become</source>
        <translation>Ce que deviennent les colonnes</translation>
    </message>
    <message>
        <source>Words that no list knows</source>
        <translation>Mots qu’aucune liste ne connaît</translation>
    </message>
    <message>
        <source>What would become of every row</source>
        <translation>Ce qu’il adviendrait de chaque ligne</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What became of every row</source>
        <translation>Ce qu’il est advenu de chaque ligne</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Afficher les lignes</translation>
    </message>
    <message>
        <source>Save the refused rows to a file…</source>
        <translation>Enregistrer les lignes refusées dans un fichier…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>Something else was changed since. Undo the import under “Edit”, “Changes”.</source>
        <translation>Autre chose a été modifié depuis. Annulez l’importation sous «&#xa0;Édition&#xa0;», «&#xa0;Modifications&#xa0;».</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>%1-refused</source>
        <comment>file name of the refused rows, 1: that of the import</comment>
        <translation>%1-refus</translation>
    </message>
    <message>
        <source>Saved to “%1”.</source>
        <translation>Enregistré dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Save the refused rows to another file: this one is the one that is imported.</source>
        <translation>Enregistrez les lignes refusées dans un autre fichier&#xa0;: celui-ci est celui qui est importé.</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>Fermer sans importer&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was imported, and what you decided on words and rows is not kept.</source>
        <translation>Rien n’a été importé, et ce que vous avez décidé pour les mots et les lignes n’est pas conservé.</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>Fermer sans importer</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Continuer l’import</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportFilePage</name>
    <message>
        <source>All files that can be imported</source>
        <translation>Tous les fichiers importables</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The first &amp;row names the columns</source>
        <translation>La première li&amp;gne nomme les colonnes</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>Sé&amp;parateur&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;heet:</source>
        <translation>Fe&amp;uille&#xa0;:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importer d’un fichier</translation>
    </message>
    <message>
        <source>Which file shall be imported?</source>
        <translation>Quel fichier faut-il importer&#xa0;?</translation>
    </message>
    <message>
        <source>Tables, workbooks, references, contacts and whole records can be imported. You see what would become of every row before anything is written.</source>
        <translation>Tableaux, classeurs, références, contacts et fiches entières peuvent être importés. Vous voyez ce qu’il adviendrait de chaque ligne avant que quoi que ce soit soit écrit.</translation>
    </message>
    <message>
        <source>Reading the beginning of the file …</source>
        <translation>Lecture du début du fichier …</translation>
    </message>
    <message>
        <source>The file says itself what everything is. Go on to see what would become of its records.</source>
        <translation>Le fichier dit lui-même ce que tout signifie. Continuez pour voir ce qu’il adviendrait de ses fiches.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Le tableau n’a aucune ligne.</translation>
    </message>
    <message>
        <source>Another sheet of the workbook may have some.</source>
        <translation>Une autre feuille du classeur en a peut-être.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportPlanModel</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportPlanPage</name>
    <message>
        <source>&amp;This row:</source>
        <translation>&amp;Cette ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Save the refused rows to a file…</source>
        <translation>Enregistrer les lignes refusées dans un fichier…</translation>
    </message>
    <message>
        <source>What would become of every row</source>
        <translation>Ce qu’il adviendrait de chaque ligne</translation>
    </message>
    <message>
        <source>The chosen row field by field</source>
        <translation>La ligne choisie, champ par champ</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportText</name>
    <message>
        <source>The record here says all of it already.</source>
        <translation>La fiche présente dit déjà tout cela.</translation>
    </message>
    <message>
        <source>Line %1 of the file says the same record.</source>
        <translation>La ligne %1 du fichier désigne la même fiche.</translation>
    </message>
    <message>
        <source>Is left out.</source>
        <translation>Est omis.</translation>
    </message>
    <message>
        <source>Seems to be “%1”, which is here.</source>
        <translation>Semble être «&#xa0;%1&#xa0;», qui est déjà là.</translation>
    </message>
    <message>
        <source>“%1” is here already and stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà là et reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out.</source>
        <translation>
            <numerusform>%Ln valeur omise.</numerusform>
            <numerusform>%Ln valeurs omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is here, and what it becomes:</source>
        <translation>Ce qui est là, et ce que cela devient&#xa0;:</translation>
    </message>
    <message>
        <source>What is here, and what the file says:</source>
        <translation>Ce qui est là, et ce que dit le fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>New</source>
        <comment>row of an import</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>row of an import</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>row of an import</comment>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>row of an import</comment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>row of an import</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1: what becomes of rows, 2: their number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add as a new record</source>
        <translation>Ajouter comme nouvelle fiche</translation>
    </message>
    <message>
        <source>Update the record that is here</source>
        <translation>Mettre à jour la fiche présente</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Address of the record</source>
        <translation>Adresse de la fiche</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>The file “%1” is not there. Nothing was imported. Choose another one.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas là. Rien n’a été importé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or is not what its name says. Nothing was imported. Choose the format that it has, or another file.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé, ou n’est pas ce que son nom dit. Rien n’a été importé. Choisissez son vrai format, ou un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read like this. Nothing was imported. Choose another format or encoding.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu ainsi. Rien n’a été importé. Choisissez un autre format ou un autre encodage.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Nothing was imported. It may be open in another program, or not be yours to read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu. Rien n’a été importé. Il est peut-être ouvert dans un autre programme, ou vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>The file was changed since it was looked at. Nothing was imported. Go back and look at it again.</source>
        <translation>Le fichier a été modifié depuis qu’il a été examiné. Rien n’a été importé. Revenez en arrière et examinez-le de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 of %Ln row(s).</source>
        <translation>
            <numerusform>%1 ligne sur %Ln importée.</numerusform>
            <numerusform>%1 lignes sur %Ln importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new.</source>
        <translation>
            <numerusform>%Ln fiche est nouvelle.</numerusform>
            <numerusform>%Ln fiches sont nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed.</source>
        <translation>
            <numerusform>%Ln fiche a été modifiée.</numerusform>
            <numerusform>%Ln fiches ont été modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) said all of it already.</source>
        <translation>
            <numerusform>%Ln fiche disait déjà tout cela.</numerusform>
            <numerusform>%Ln fiches disaient déjà tout cela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>%Ln ligne a été omise.</numerusform>
            <numerusform>%Ln lignes ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused (lines %1).</source>
        <translation>
            <numerusform>%Ln ligne a été refusée (ligne %1).</numerusform>
            <numerusform>%Ln lignes ont été refusées (lignes %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no list knows “%2”.</source>
        <translation>%1&#xa0;: aucune liste ne connaît «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: “%2” is no language.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une langue.</translation>
    </message>
    <message>
        <source>%1: “%2” is no country or region.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni un pays ni une région.</translation>
    </message>
    <message>
        <source>“%2” is no kind of record that can be imported.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas un type de fiche qui puisse être importé.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>%1: day and month of “%2” may be either. Write it as year-month-day.</source>
        <translation>%1&#xa0;: dans «&#xa0;%2&#xa0;», le jour et le mois peuvent être l’un ou l’autre. Écrivez année-mois-jour.</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be taken.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne peut pas être repris.</translation>
    </message>
    <message>
        <source>%1: “%2” is no web address.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>%1: there is no record “%2” here.</source>
        <translation>%1&#xa0;: il n’y a pas ici de fiche «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The record has no place for “%2”.</source>
        <translation>La fiche n’a pas de place pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: is decided by people here and not taken from a file.</source>
        <translation>%1&#xa0;: est décidé ici par des personnes et n’est pas repris d’un fichier.</translation>
    </message>
    <message>
        <source>%1: data of a person is not taken.</source>
        <translation>%1&#xa0;: les données d’une personne ne sont pas reprises.</translation>
    </message>
    <message>
        <source>This is a person; only organisations are imported.</source>
        <translation>C’est une personne&#xa0;; seules les organisations sont importées.</translation>
    </message>
    <message>
        <source>There is no title.</source>
        <translation>Il n’y a pas de titre.</translation>
    </message>
    <message>
        <source>“%2” is no address of a record of this kind.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas l’adresse d’une fiche de ce type.</translation>
    </message>
    <message>
        <source>This is what is left of a deleted record.</source>
        <translation>C’est ce qui reste d’une fiche supprimée.</translation>
    </message>
    <message>
        <source>The record comes from a newer version of the program.</source>
        <translation>La fiche vient d’une version plus récente du programme.</translation>
    </message>
    <message>
        <source>This is larger than a record may be.</source>
        <translation>C’est plus grand qu’une fiche ne peut l’être.</translation>
    </message>
    <message>
        <source>This is not written as the format wants it.</source>
        <translation>Ce n’est pas écrit comme le format le veut.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be read.</source>
        <translation>Ceci contient des caractères illisibles.</translation>
    </message>
    <message>
        <source>The file ends before this does.</source>
        <translation>Le fichier se termine avant ceci.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Un guillemet est ouvert ici et jamais fermé.</translation>
    </message>
    <message>
        <source>Text stands behind a closing quotation mark.</source>
        <translation>Du texte suit un guillemet fermant.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be read. Another encoding may be the right one.</source>
        <translation>Ceci contient des caractères illisibles. Un autre encodage est peut-être le bon.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as “%2”. Look whether the letters are right.</source>
        <translation>Le fichier n’est pas en UTF-8 et a été lu comme «&#xa0;%2&#xa0;». Vérifiez que les lettres sont justes.</translation>
    </message>
    <message>
        <source>%1: “%2” is a short form that the file does not explain.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est une abréviation que le fichier n’explique pas.</translation>
    </message>
    <message>
        <source>The workbook lacks the text of a cell.</source>
        <translation>Il manque au classeur le texte d’une cellule.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>La ligne est trop longue.</translation>
    </message>
    <message>
        <source>The row has too many cells.</source>
        <translation>La ligne a trop de cellules.</translation>
    </message>
    <message>
        <source>“%2” stands in a cell that has no column.</source>
        <translation>«&#xa0;%2&#xa0;» se trouve dans une cellule sans colonne.</translation>
    </message>
    <message>
        <source>Records of this kind have no place for “%2”.</source>
        <translation>Les fiches de ce type n’ont pas de place pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the columns that belong together hold different numbers of values (%2).</source>
        <translation>%1&#xa0;: les colonnes qui vont ensemble n’ont pas le même nombre de valeurs (%2).</translation>
    </message>
    <message>
        <source>It would go out to more people. Change its marking in the record itself.</source>
        <translation>Elle irait à plus de personnes. Changez son marquage dans la fiche elle-même.</translation>
    </message>
    <message>
        <source>The record that is here is of another kind.</source>
        <translation>La fiche présente est d’un autre type.</translation>
    </message>
    <message>
        <source>The edition is frozen and stays as it was printed.</source>
        <translation>L’édition est figée et reste telle qu’elle a été imprimée.</translation>
    </message>
    <message>
        <source>The record was deleted here. Bring it back from the bin first.</source>
        <translation>La fiche a été supprimée ici. Rétablissez-la d’abord depuis la corbeille.</translation>
    </message>
    <message>
        <source>The record is no longer here.</source>
        <translation>La fiche n’est plus ici.</translation>
    </message>
    <message>
        <source>Another record has the address “%2”.</source>
        <translation>Une autre fiche a l’adresse «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The record was changed in the meantime.</source>
        <translation>La fiche a été modifiée entre-temps.</translation>
    </message>
    <message>
        <source>%1: this cannot be taken (%2).</source>
        <translation>%1&#xa0;: ceci ne peut pas être repris (%2).</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 records, which is too much at once. Nothing was imported. Divide the file and import its parts.</source>
        <translation>«&#xa0;%1&#xa0;» contient plus de %2 fiches, ce qui est trop en une fois. Rien n’a été importé. Divisez le fichier et importez-en les parties.</translation>
    </message>
    <message>
        <source>%1: the record holds another number of entries, and nothing tells which these %2 are.</source>
        <translation>%1&#xa0;: la fiche contient un autre nombre d’éléments, et rien ne dit lesquels sont ces %2.</translation>
    </message>
    <message>
        <source>%1: the record has another text already. “%2” names no language, and is left out.</source>
        <translation>%1&#xa0;: la fiche contient déjà un autre texte. «&#xa0;%2&#xa0;», dont la langue n’est pas indiquée, est laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” is no longer there as it was imported, so its rows cannot be read again. What was imported stays.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là tel qu’il a été importé&#xa0;; ses lignes ne peuvent donc pas être relues. Ce qui a été importé reste.</translation>
    </message>
    <message>
        <source>%1: a formula was saved without its value. Open the workbook, save it, and import it again.</source>
        <translation>%1&#xa0;: une formule a été enregistrée sans sa valeur. Ouvrez le classeur, enregistrez-le et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: the formula ends in an error (%2).</source>
        <translation>%1&#xa0;: la formule donne une erreur (%2).</translation>
    </message>
    <message>
        <source>The record was erased here, and stays away.</source>
        <translation>La fiche a été effacée ici et reste dehors.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportWordsModel</name>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Word of the file</source>
        <translation>Mot du fichier</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportWordsPage</name>
    <message>
        <source>Take the likeliest for all</source>
        <translation>Prendre le plus probable pour tous</translation>
    </message>
    <message>
        <source>Words that no list knows, and what they mean</source>
        <translation>Mots qu’aucune liste ne connaît, et ce qu’ils signifient</translation>
    </message>
    <message>
        <source>These words are on no list of the program. Say what each of them means. What you leave out is not imported, and everything else of the row is.</source>
        <translation>Ces mots ne figurent sur aucune liste du programme. Dites ce que chacun signifie. Ce que vous omettez n’est pas importé, tout le reste de la ligne l’est.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search box: close the suggestions, then clear the words, then the filters</source>
        <translation>Zone de recherche&#xa0;: fermer les suggestions, puis effacer les mots, puis les filtres</translation>
    </message>
    <message>
        <source>Search box: to the results</source>
        <translation>Zone de recherche&#xa0;: aller aux résultats</translation>
    </message>
    <message>
        <source>Search box: to the suggestions</source>
        <translation>Zone de recherche&#xa0;: aller aux suggestions</translation>
    </message>
    <message>
        <source>Empty search box: what was searched before</source>
        <translation>Zone de recherche vide&#xa0;: recherches précédentes</translation>
    </message>
    <message>
        <source>Empty search box: take the last filter away</source>
        <translation>Zone de recherche vide&#xa0;: retirer le dernier filtre</translation>
    </message>
    <message>
        <source>Active filter: take it away</source>
        <translation>Filtre actif&#xa0;: le retirer</translation>
    </message>
    <message>
        <source>Results: copy the selected rows</source>
        <translation>Résultats&#xa0;: copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Saved search: rename</source>
        <translation>Recherche enregistrée&#xa0;: renommer</translation>
    </message>
    <message>
        <source>Saved search: remove</source>
        <translation>Recherche enregistrée&#xa0;: retirer</translation>
    </message>
    <message>
        <source>Saved search: move up or down</source>
        <translation>Recherche enregistrée&#xa0;: monter ou descendre</translation>
    </message>
    <message>
        <source>Form: cancel editing</source>
        <translation>Formulaire&#xa0;: abandonner la modification</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::LibraryPage</name>
    <message>
        <source>Search “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l&apos;instant.</translation>
    </message>
    <message>
        <source>No record contains “%1”.</source>
        <translation>Aucune fiche ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two suggestions</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>No record matches these filters.</source>
        <translation>Aucune fiche ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>No record matches “%1” with these filters.</source>
        <translation>Aucune fiche ne correspond à «&#xa0;%1&#xa0;» avec ces filtres.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>1: an active filter, such as Country: Kenya</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Active filters: %1.</source>
        <translation>Filtres actifs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two filters</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>1: what a button does, 2: number of results</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New record “%1”…</source>
        <translation>Nouvelle fiche «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <comment>1: a word of the query</comment>
        <translation>Sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Search “%1” without filters</source>
        <translation>Rechercher «&#xa0;%1&#xa0;» sans les filtres</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::LineEditor</name>
    <message>
        <source>2021, 2021-06 or 2021-06-24</source>
        <translation>2021, 2021-06 ou 2021-06-24</translation>
    </message>
    <message>
        <source>Write a date as 2021, 2021-06 or 2021-06-24.</source>
        <translation>Écrivez une date comme 2021, 2021-06 ou 2021-06-24.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Écrivez un nombre.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://</source>
        <translation>Écrivez une adresse complète qui commence par https://</translation>
    </message>
    <message>
        <source>2021-06-24 or 2021-06-24T09:00</source>
        <translation>2021-06-24 ou 2021-06-24T09:00</translation>
    </message>
    <message>
        <source>Write a date as 2021-06-24, with its time as 2021-06-24T09:00.</source>
        <translation>Écrivez une date comme 2021-06-24, avec son heure comme 2021-06-24T09:00.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::LinesEditor</name>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::LinkCheckDialog</name>
    <message>
        <source>Show the records</source>
        <translation>Afficher les fiches</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Interroger maintenant</translation>
    </message>
    <message>
        <source>Check web addresses</source>
        <translation>Vérifier les adresses web</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>The records in the list</source>
        <translation>Les fiches de la liste</translation>
    </message>
    <message>
        <source>Whose addresses are checked</source>
        <translation>Fiches dont les adresses sont vérifiées</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>There is no web address to ask.</source>
        <translation>Il n&apos;y a aucune adresse web à interroger.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln web address(es) will be asked whether something is there.</source>
        <translation>
            <numerusform>%Ln adresse web sera interrogée pour savoir si quelque chose s&apos;y trouve.</numerusform>
            <numerusform>%Ln adresses web seront interrogées pour savoir si quelque chose s&apos;y trouve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are of %Ln site(s). Each of them learns the internet address of this computer, and nothing else.</source>
        <translation>
            <numerusform>Elles sont de %Ln site. Il apprend l&apos;adresse internet de cet ordinateur, et rien d&apos;autre.</numerusform>
            <numerusform>Elles sont de %Ln sites. Chacun apprend l&apos;adresse internet de cet ordinateur, et rien d&apos;autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) were asked within a day and are left out.</source>
        <translation>
            <numerusform>%Ln adresse a été interrogée depuis moins d&apos;un jour et est laissée de côté.</numerusform>
            <numerusform>%Ln adresses ont été interrogées depuis moins d&apos;un jour et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) stand only in records that must not leave this computer and are not asked.</source>
        <translation>
            <numerusform>%Ln adresse ne figure que dans des fiches qui ne doivent pas quitter cet ordinateur et n&apos;est pas interrogée.</numerusform>
            <numerusform>%Ln adresses ne figurent que dans des fiches qui ne doivent pas quitter cet ordinateur et ne sont pas interrogées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) are not of the public web and are not asked.</source>
        <translation>
            <numerusform>%Ln adresse n&apos;est pas du web public et n&apos;est pas interrogée.</numerusform>
            <numerusform>%Ln adresses ne sont pas du web public et ne sont pas interrogées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was answered until then is kept, and the next check goes on from there.</source>
        <translation>Arrêté. Les réponses obtenues sont gardées, et la prochaine vérification reprend de là.</translation>
    </message>
    <message>
        <source>No site could be reached. Nothing was noted: this computer seems to have no connection.</source>
        <translation>Aucun site n&apos;a pu être joint. Rien n&apos;a été noté&#xa0;: cet ordinateur semble sans connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) were asked.</source>
        <translation>
            <numerusform>%Ln adresse a été interrogée.</numerusform>
            <numerusform>%Ln adresses ont été interrogées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is there: %1</source>
        <translation>Quelque chose s&apos;y trouve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moved to another site: %1</source>
        <translation>Parties vers un autre site&#xa0;: %1</translation>
    </message>
    <message>
        <source>There, but not for programs: %1</source>
        <translation>Présentes, mais pas pour les programmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Disparues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Out of order today: %1</source>
        <translation>Hors service aujourd&apos;hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>Non jointes&#xa0;: %1</translation>
    </message>
    <message>
        <source>With a certificate that is not valid: %1</source>
        <translation>Avec un certificat non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counting addresses…</source>
        <translation>Décompte des adresses…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::LongTextEditor</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Marks: # heading, - list, 1. list, **strong**, *emphasis*, [words](https://address)</source>
        <translation>Marques&#xa0;: # titre, - liste, 1. liste, **gras**, *italique*, [mots](https://adresse)</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n&apos;y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n&apos;y a rien à exporter.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Remove the sample records?</source>
        <translation>Retirer les fiches d&apos;exemple&#xa0;?</translation>
    </message>
    <message>
        <source>Samples that you edited stay. You can bring the others back at any time in the preferences.</source>
        <translation>Les exemples que vous avez modifiés restent. Vous pouvez remettre les autres à tout moment dans les préférences.</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>Retirer les exemples</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Les remettre</translation>
    </message>
    <message>
        <source>Changes that are only on this computer</source>
        <translation>Modifications présentes seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Not yet synchronised</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>No hub</source>
        <translation>Aucun pôle</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Dernière synchro %1</translation>
    </message>
    <message>
        <source>Fourth P</source>
        <translation>Fourth P</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>F&amp;iche</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Search without &amp;filters</source>
        <translation>Rechercher sans &amp;filtres</translation>
    </message>
    <message>
        <source>&amp;Case study</source>
        <translation>Étude de &amp;cas</translation>
    </message>
    <message>
        <source>&amp;Stakeholder</source>
        <translation>Partie &amp;prenante</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;Ressource</translation>
    </message>
    <message>
        <source>&amp;Human story</source>
        <translation>Récit &amp;humain</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Edit this record</source>
        <translation>&amp;Modifier cette fiche</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel editing</source>
        <translation>&amp;Abandonner la modification</translation>
    </message>
    <message>
        <source>&amp;Delete this record</source>
        <translation>&amp;Supprimer cette fiche</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Show or hide fi&amp;lters</source>
        <translation>Montrer ou cacher les &amp;filtres</translation>
    </message>
    <message>
        <source>Show or hide the &amp;record</source>
        <translation>Montrer ou cacher la fi&amp;che</translation>
    </message>
    <message>
        <source>Show or hide pl&amp;aces</source>
        <translation>Montrer ou cacher la &amp;navigation</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>S&amp;ynchroniser</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>V&amp;olet précédent</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Fourth P</source>
        <translation>À &amp;propos de Fourth P</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1.</source>
        <translation>
            <numerusform>%Ln ligne enregistrée dans %1.</numerusform>
            <numerusform>%Ln lignes enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample record(s) were removed.</source>
        <translation>
            <numerusform>%Ln fiche d&apos;exemple a été retirée.</numerusform>
            <numerusform>%Ln fiches d&apos;exemple ont été retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample record(s) are in the library.</source>
        <translation>
            <numerusform>%Ln fiche d&apos;exemple est dans la bibliothèque.</numerusform>
            <numerusform>%Ln fiches d&apos;exemple sont dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), for reading only</source>
        <translation>
            <numerusform>%Ln fiche, en lecture seule</numerusform>
            <numerusform>%Ln fiches, en lecture seule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent</source>
        <comment>changes that no hub has seen</comment>
        <translation>
            <numerusform>%Ln non envoyée</numerusform>
            <numerusform>%Ln non envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to record…</source>
        <translation>Aller à une fi&amp;che…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Your decision is needed</source>
        <translation>Votre décision est nécessaire</translation>
    </message>
    <message>
        <source>Last sync %1; the last try did not work</source>
        <translation>Dernière synchro %1&#xa0;; échec depuis</translation>
    </message>
    <message>
        <source>Enter them…</source>
        <translation>Les saisir…</translation>
    </message>
    <message>
        <source>Stop synchronising</source>
        <translation>Arrêter la synchronisation</translation>
    </message>
    <message>
        <source>Synchronising… %L1%</source>
        <translation>Synchronisation… %L1&#xa0;%</translation>
    </message>
    <message>
        <source>Read a &amp;bundle…</source>
        <translation>Lire un &amp;paquet…</translation>
    </message>
    <message>
        <source>Read a bundle</source>
        <translation>Lire un paquet</translation>
    </message>
    <message>
        <source>Bundles (*%1)</source>
        <translation>Paquets (*%1)</translation>
    </message>
    <message>
        <source>The proxy %1 of this network asks for a name and a password.</source>
        <translation>Le serveur mandataire %1 de ce réseau demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Write a bundle…</source>
        <translation>Écri&amp;re un paquet…</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates…</source>
        <translation>Doublons possi&amp;bles…</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln record(s).</source>
        <translation>
            <numerusform>%Ln fiche restaurée.</numerusform>
            <numerusform>%Ln fiches restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Ré&amp;tablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Case study from four &amp;questions…</source>
        <translation>Étude de cas à partir de quatre &amp;questions…</translation>
    </message>
    <message>
        <source>C&amp;hanges…</source>
        <translation>C&amp;hangements…</translation>
    </message>
    <message>
        <source>Check &amp;web addresses…</source>
        <translation>Vérifier les adresses &amp;web…</translation>
    </message>
    <message>
        <source>Dis&amp;pute a fact…</source>
        <translation>&amp;Contester un fait…</translation>
    </message>
    <message>
        <source>&amp;Meeting mode…</source>
        <translation>&amp;Mode réunion…</translation>
    </message>
    <message>
        <source>&amp;Follow-up of meetings…</source>
        <translation>&amp;Suivi des réunions…</translation>
    </message>
    <message>
        <source>Edit the &amp;selected records…</source>
        <translation>Modifier les fiches &amp;sélectionnées…</translation>
    </message>
    <message>
        <source>&amp;Tags of the selected records…</source>
        <translation>É&amp;tiquettes des fiches sélectionnées…</translation>
    </message>
    <message>
        <source>Add to or take out of a c&amp;ollection</source>
        <translation>Ajouter à une c&amp;ollection ou en retirer</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Corbeille…</translation>
    </message>
    <message>
        <source>&amp;Compendium</source>
        <translation>&amp;Recueil</translation>
    </message>
    <message>
        <source>There is nothing to publish.</source>
        <translation>Il n’y a rien à publier.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>P&amp;ublier…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Nothing was undone: something else was changed since.</source>
        <translation>Rien n’a été annulé&#xa0;: autre chose a été modifié depuis.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>There is no consent in this record: it is neither a story nor does it name a person.</source>
        <translation>Il n’y a pas de consentement dans cette fiche : ce n’est pas un récit, et elle ne nomme personne.</translation>
    </message>
    <message>
        <source>B&amp;ackups…</source>
        <translation>S&amp;auvegardes…</translation>
    </message>
    <message>
        <source>&amp;Withdraw a consent…</source>
        <translation>&amp;Retirer un consentement…</translation>
    </message>
    <message>
        <source>&amp;Consents that end…</source>
        <translation>&amp;Consentements qui prennent fin…</translation>
    </message>
    <message>
        <source>What &amp;left this library…</source>
        <translation>Ce qui est &amp;sorti de cette bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>Effacer &amp;définitivement…</translation>
    </message>
    <message>
        <source>Data of a &amp;person…</source>
        <translation>&amp;Données d’une personne…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ManyCommands</name>
    <message>
        <source>Select the records first.</source>
        <translation>Sélectionnez d’abord les fiches.</translation>
    </message>
    <message>
        <source>Changing tags …</source>
        <translation>Modification des étiquettes…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln fiche&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln fiches&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the bin, from where they can be brought back. Those of a hub are deleted there too when changes are sent.</source>
        <translation>Elles vont dans la corbeille, d’où elles peuvent être restaurées. Celles d’un pôle y sont supprimées aussi quand les modifications sont envoyées.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Supprimer %Ln fiche</numerusform>
            <numerusform>Supprimer %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Deleting records …</source>
        <translation>Suppression des fiches…</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln record(s).</source>
        <translation>
            <numerusform>%Ln fiche supprimée.</numerusform>
            <numerusform>%Ln fiches supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is still being done to many records.</source>
        <translation>Une autre opération sur plusieurs fiches est encore en cours.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Moving records to another state …</source>
        <translation>Changement d’état des fiches …</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::MeetingPage</name>
    <message>
        <source>Removed a group with its notes from “%1”.</source>
        <translation>Un groupe et ses notes ont été retirés de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Removed a note from “%1”.</source>
        <translation>Une note a été retirée de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Back to the event</source>
        <translation>Retour à l&apos;événement</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller text</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>Texte plus petit (Ctrl+−)</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger text</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Texte plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Copier la synthèse</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation>Ajouter un groupe…</translation>
    </message>
    <message>
        <source>Change the group…</source>
        <translation>Modifier le groupe…</translation>
    </message>
    <message>
        <source>Move one place ahead</source>
        <translation>Avancer d&apos;une place</translation>
    </message>
    <message>
        <source>Move one place back</source>
        <translation>Reculer d&apos;une place</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Retirer le groupe</translation>
    </message>
    <message>
        <source>Next empty one</source>
        <translation>Prochaine vide</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the event …</source>
        <translation>Lecture de l&apos;événement…</translation>
    </message>
    <message>
        <source>This event is not here any more.</source>
        <translation>Cet événement n&apos;est plus ici.</translation>
    </message>
    <message>
        <source>What you typed is kept and comes back with it.</source>
        <translation>Ce que vous avez saisi est gardé et revient avec lui.</translation>
    </message>
    <message>
        <source>Nothing was noted here yet.</source>
        <translation>Rien n&apos;a encore été noté ici.</translation>
    </message>
    <message>
        <source>Each breakout group answers the four questions; conclusions and recommendations come at the end.</source>
        <translation>Chaque groupe de travail répond aux quatre questions&#xa0;; les conclusions et les recommandations viennent à la fin.</translation>
    </message>
    <message>
        <source>Note conclusions</source>
        <translation>Noter des conclusions</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>a question and how many answers it has</comment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>the words of notes</comment>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not yet saved</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>What you type is safe on this computer.</source>
        <translation>Ce que vous saisissez est en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>La synthèse est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The marking of this event keeps its summary here.</source>
        <translation>Le marquage de cet événement interdit de sortir sa synthèse d&apos;ici.</translation>
    </message>
    <message>
        <source>This recommendation was removed meanwhile.</source>
        <translation>Cette recommandation a été supprimée entre-temps.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::MeetingText</name>
    <message>
        <source>Group without a name</source>
        <translation>Groupe sans nom</translation>
    </message>
    <message>
        <source>There are no conclusions yet.</source>
        <translation>Il n&apos;y a pas encore de conclusions.</translation>
    </message>
    <message>
        <source>There are no recommendations yet.</source>
        <translation>Il n&apos;y a pas encore de recommandations.</translation>
    </message>
    <message>
        <source>There are no breakout groups yet.</source>
        <translation>Il n&apos;y a pas encore de groupes de travail.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) without an answer.</source>
        <translation>
            <numerusform>%Ln question sans réponse.</numerusform>
            <numerusform>%Ln questions sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is empty: every group has answered every question.</source>
        <translation>Rien n&apos;est vide&#xa0;: chaque groupe a répondu à chaque question.</translation>
    </message>
    <message>
        <source>Taken up in %1</source>
        <translation>Repris dans %1</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>Encore sans responsable</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>jusqu&apos;à %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>Modifiées récemment</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln fiche</numerusform>
            <numerusform>%1, %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Compendium</source>
        <translation>Recueil</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Toutes les étiquettes…</translation>
    </message>
    <message>
        <source>Edition %1, frozen</source>
        <translation>Édition %1, figée</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Édition %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Note suivante</translation>
    </message>
    <message>
        <source>Type a note … Enter: next note, Ctrl+Enter: next question</source>
        <translation>Saisissez une note… Entrée&#xa0;: note suivante, Ctrl+Entrée&#xa0;: question suivante</translation>
    </message>
    <message>
        <source>Change the note (F2)</source>
        <translation>Modifier la note (F2)</translation>
    </message>
    <message>
        <source>Move the note up (Alt+Up)</source>
        <translation>Monter la note (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the note down (Alt+Down)</source>
        <translation>Descendre la note (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove the note (Delete)</source>
        <translation>Retirer la note (Suppr)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take up in a case study…</source>
        <translation>Reprendre dans une étude de cas…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::OrderBox</name>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d&apos;abord</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Les plus pertinentes d&apos;abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By title, backwards</source>
        <translation>Par titre, ordre inverse</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Dernières modifiées d&apos;abord</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By %1, backwards</source>
        <translation>Par %1, ordre inverse</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>Ordre de la collection</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::PersonDialog</name>
    <message>
        <source>withdrawn on %1</source>
        <translation>retiré le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>part</translation>
    </message>
    <message>
        <source>stays: worked on the record</source>
        <translation>reste : a travaillé à la fiche</translation>
    </message>
    <message>
        <source>stays: change the text by hand</source>
        <translation>reste : changez le texte à la main</translation>
    </message>
    <message>
        <source>Data of a person</source>
        <translation>Données d’une personne</translation>
    </message>
    <message>
        <source>&amp;One person</source>
        <translation>&amp;Une personne</translation>
    </message>
    <message>
        <source>E&amp;rased records</source>
        <translation>Fiches e&amp;ffacées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Name, e-mail or telephone</source>
        <translation>&amp;Nom, adresse électronique ou téléphone</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>Where the person is named</source>
        <translation>Où la personne est nommée</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>When erased</source>
        <translation>En cas d’effacement</translation>
    </message>
    <message>
        <source>Progress of the erasure</source>
        <translation>Avancement de l’effacement</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>E&amp;ffacer…</translation>
    </message>
    <message>
        <source>Looking through all records…</source>
        <translation>Parcours de toutes les fiches…</translation>
    </message>
    <message>
        <source>Type at least three letters or digits.</source>
        <translation>Tapez au moins trois lettres ou chiffres.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln place(s).</source>
        <translation>
            <numerusform>Trouvé à %Ln endroit.</numerusform>
            <numerusform>Trouvé à %Ln endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the data of the person</source>
        <translation>Enregistrer les données de la personne</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Texte (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Keep it safe, and remove it once it was handed over.</source>
        <translation>Enregistré sous %1. Gardez-le en lieu sûr et supprimez-le une fois remis.</translation>
    </message>
    <message>
        <source>The values marked “goes” are emptied, a contact as a whole. The earlier versions of these records, the copies of the library in its folder and your recent searches go too. No undo brings them back.</source>
        <translation>Les valeurs marquées « part » sont vidées, un contact en entier. Les versions antérieures de ces fiches, les copies de la bibliothèque dans son dossier et vos recherches récentes partent aussi. Aucune annulation ne les ramène.</translation>
    </message>
    <message>
        <source>Some belong to a hub, which has the value until it took the change: sync afterwards.</source>
        <translation>Certaines appartiennent à un pôle, qui a la valeur jusqu’à ce qu’il ait reçu la modification : synchronisez ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln value(s)?</source>
        <translation>
            <numerusform>Effacer %Ln valeur ?</numerusform>
            <numerusform>Effacer %Ln valeurs ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message numerus="yes">
        <source>Emptied in %Ln record(s).</source>
        <translation>
            <numerusform>Vidé dans %Ln fiche.</numerusform>
            <numerusform>Vidé dans %Ln fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be changed and still hold it.</source>
        <translation>
            <numerusform>%Ln autre fiche n’a pas pu être modifiée et les contient encore.</numerusform>
            <numerusform>%Ln autres fiches n’ont pas pu être modifiées et les contiennent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>record</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>bin</source>
        <translation>corbeille</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>version antérieure</translation>
    </message>
    <message>
        <source>open conflict</source>
        <translation>conflit ouvert</translation>
    </message>
    <message>
        <source>version of the hub</source>
        <translation>version du pôle</translation>
    </message>
    <message>
        <source>note being typed</source>
        <translation>note en cours</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>log of what left</source>
        <translation>journal des sorties</translation>
    </message>
    <message>
        <source>stays until it is decided or synced</source>
        <translation>reste jusqu’à une décision ou une synchronisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>The whole library is looked through: records, your notes, drafts, the bin, earlier versions, conflicts, collections, saved searches and the log of what left. Press Enter on a line to read its record.</source>
        <translation>Toute la bibliothèque est parcourue : fiches, vos notes, brouillons, corbeille, versions antérieures, conflits, collections, recherches enregistrées et journal des sorties. Appuyez sur Entrée sur une ligne pour lire sa fiche.</translation>
    </message>
    <message>
        <source>Some stand in versions that somebody has to decide about, or that a hub has. Decide, sync, and look again.</source>
        <translation>Certaines se trouvent dans des versions sur lesquelles quelqu’un doit décider, ou qu’un pôle possède. Décidez, synchronisez, puis cherchez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s) beside them.</source>
        <translation>
            <numerusform>Un autre endroit à côté.</numerusform>
            <numerusform>%Ln autres endroits à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown; the file for the person has all of them.</source>
        <translation>Les %1 premiers sont affichés ; le fichier pour la personne les contient tous.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::PrintCommands</name>
    <message>
        <source>By its marking or for want of a consent this does not leave the computer, or only for a group that is named: Publish in the menu File asks for it.</source>
        <translation>Par son marquage ou faute de consentement, ceci ne quitte pas cet ordinateur, ou seulement pour un groupe nommé&#xa0;: «&#xa0;Publier&#xa0;» dans le menu Fichier le demande.</translation>
    </message>
    <message>
        <source>There is no case study to print.</source>
        <translation>Il n’y a aucune étude de cas à imprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are too many to be shown page by page before they are printed. Publish in the menu File makes a PDF of them, or search for fewer.</source>
        <translation>
            <numerusform>%Ln fiche, c’est trop pour être montrée page par page avant l’impression. Publier, dans le menu Fichier, en fait un PDF&#xa0;; ou cherchez-en moins.</numerusform>
            <numerusform>%Ln fiches, c’est trop pour être montrées page par page avant l’impression. Publier, dans le menu Fichier, en fait un PDF&#xa0;; ou cherchez-en moins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ProxyDialog</name>
    <message>
        <source>Password of the proxy</source>
        <translation>Mot de passe du serveur mandataire</translation>
    </message>
    <message>
        <source>The proxy %1 lets only those through whom it knows. Whoever runs this network can tell you the name and the password.</source>
        <translation>Le serveur mandataire %1 ne laisse passer que ceux qu&apos;il connaît. Qui gère ce réseau peut vous donner le nom et le mot de passe.</translation>
    </message>
    <message>
        <source>The proxy did not accept this name and password.</source>
        <translation>Le serveur mandataire n&apos;a pas accepté ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S&apos;identifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::PublishDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln record(s)</source>
        <translation>
            <numerusform>Publier %Ln fiche</numerusform>
            <numerusform>Publier %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Publier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Études de cas</translation>
    </message>
    <message>
        <source>What stands against printing</source>
        <translation>Ce qui s’oppose à l’impression</translation>
    </message>
    <message>
        <source>Saved as:</source>
        <translation>Enregistré sous&#xa0;:</translation>
    </message>
    <message>
        <source>There is no case study to publish.</source>
        <translation>Il n’y a aucune étude de cas à publier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case study(s), marked %1.</source>
        <translation>
            <numerusform>%Ln étude de cas, marquée %1.</numerusform>
            <numerusform>%Ln études de cas, marquées %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the group that it is for: its marking lets it go to them alone.</source>
        <translation>Nommez le groupe destinataire&#xa0;: son marquage ne permet de le transmettre qu’à lui.</translation>
    </message>
    <message>
        <source>Nothing stands against printing.</source>
        <translation>Rien ne s’oppose à l’impression.</translation>
    </message>
    <message>
        <source>Before it is printed (a line opens its record):</source>
        <translation>Avant l’impression (une ligne ouvre sa fiche)&#xa0;:</translation>
    </message>
    <message>
        <source>Publish to</source>
        <translation>Publier dans</translation>
    </message>
    <message>
        <source>Choose a file to write to.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Published as %1.</source>
        <translation>Publié sous %1.</translation>
    </message>
    <message>
        <source>There is something named %1 already. Nothing was overwritten.</source>
        <translation>Il existe déjà quelque chose nommé %1. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing was written, and what was there before is as it was.</source>
        <translation>Rien n’a été écrit, et ce qui existait est resté tel quel.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The part of the program that makes PDFs is missing or cannot start. Choose another kind of file, or install the program again.</source>
        <translation>La partie du programme qui produit les PDF manque ou ne peut pas démarrer. Choisissez un autre type de fichier, ou réinstallez le programme.</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>Les pages n’ont pas pu être produites.</translation>
    </message>
    <message>
        <source>The marking of this does not let it leave this computer.</source>
        <translation>Son marquage ne lui permet pas de quitter cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another place: this one belongs to the library, or holds something else.</source>
        <translation>Choisissez un autre emplacement&#xa0;: celui-ci appartient à la bibliothèque ou contient autre chose.</translation>
    </message>
    <message>
        <source>“%1” was marked more strictly, or withdrawn, after this edition was frozen: the edition cannot be published any more. Publish a new edition without it.</source>
        <translation>«&#xa0;%1&#xa0;» a reçu un marquage plus strict ou a été retirée après que cette édition a été figée&#xa0;: l’édition ne peut plus être publiée. Publiez une nouvelle édition sans elle.</translation>
    </message>
    <message>
        <source>Looking through what is to be published…</source>
        <translation>Examen de ce qui sera publié…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::PublishForm</name>
    <message>
        <source>Numbers, with map and charts</source>
        <translation>Chiffres, avec carte et graphiques</translation>
    </message>
    <message>
        <source>Table of all case studies</source>
        <translation>Tableau de toutes les études de cas</translation>
    </message>
    <message>
        <source>Indexes by country and sector</source>
        <translation>Index par pays et par secteur</translation>
    </message>
    <message>
        <source>Who takes part in what</source>
        <translation>Qui participe à quoi</translation>
    </message>
    <message>
        <source>A book</source>
        <translation>Un livre</translation>
    </message>
    <message>
        <source>The case study that is read, on a sheet</source>
        <translation>L’étude de cas affichée, sur une feuille</translation>
    </message>
    <message>
        <source>A list as a table</source>
        <translation>Une liste sous forme de tableau</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Name of a group; needed for TLP:AMBER</source>
        <translation>Nom d’un groupe&#xa0;; nécessaire pour TLP:AMBER</translation>
    </message>
    <message>
        <source>Published as:</source>
        <translation>Publié comme&#xa0;:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Type de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation>Papier&#xa0;:</translation>
    </message>
    <message>
        <source>Only for:</source>
        <translation>Seulement pour&#xa0;:</translation>
    </message>
    <message>
        <source>What leaves of records:</source>
        <translation>Ce qui sort des fiches :</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QualityPanel</name>
    <message>
        <source>Nothing is known to be out of date.</source>
        <translation>Rien de périmé n&apos;est connu.</translation>
    </message>
    <message>
        <source>Still empty (Enter opens the field)</source>
        <translation>Encore vides (Entrée ouvre le champ)</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Criteria of a promising practice</source>
        <translation>Critères d&apos;une pratique prometteuse</translation>
    </message>
    <message>
        <source>Scored “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» est notée.</translation>
    </message>
    <message>
        <source>“%1” is marked as checked today.</source>
        <translation>«&#xa0;%1&#xa0;» est marquée comme vérifiée aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>%p% filled</source>
        <translation>%p&#xa0;% rempli</translation>
    </message>
    <message>
        <source>How much of the record is filled</source>
        <translation>Part remplie de la fiche</translation>
    </message>
    <message>
        <source>Fields that are still empty</source>
        <translation>Champs encore vides</translation>
    </message>
    <message>
        <source>How fresh it is</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>How well the results are proved</source>
        <translation>Solidité des résultats</translation>
    </message>
    <message>
        <source>I have checked it today</source>
        <translation>Je l&apos;ai vérifiée aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Save the scores</source>
        <translation>Enregistrer les notes</translation>
    </message>
    <message>
        <source>There are scores here that are not saved yet.</source>
        <translation>Il y a ici des notes qui ne sont pas encore enregistrées.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QualityText</name>
    <message>
        <source>Required fields filled: %1 of %2.</source>
        <translation>Champs exigés remplis&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 (required from “%2” on)</source>
        <translation>%1 (exigé à partir de «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>This is a public-private partnership.</source>
        <translation>C&apos;est un partenariat public-privé.</translation>
    </message>
    <message>
        <source>As far as is known, this is not a public-private partnership: it needs at least one public and one private partner.</source>
        <translation>D&apos;après ce que l&apos;on sait, ce n&apos;est pas un partenariat public-privé&#xa0;: il faut au moins un partenaire public et un partenaire privé.</translation>
    </message>
    <message>
        <source>Public partners: %1, private partners: %2, others: %3.</source>
        <translation>Partenaires publics&#xa0;: %1, privés&#xa0;: %2, autres&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The side of %Ln partner(s) is not known.</source>
        <translation>
            <numerusform>Le côté de %Ln partenaire n&apos;est pas connu.</numerusform>
            <numerusform>Le côté de %Ln partenaires n&apos;est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No results are stated.</source>
        <translation>Aucun résultat n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade of evidence: number of results</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>without a grade: %1</source>
        <translation>sans degré&#xa0;: %1</translation>
    </message>
    <message>
        <source>without a source: %1</source>
        <translation>sans source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its check was due on %1.</source>
        <translation>Sa vérification était due le %1.</translation>
    </message>
    <message>
        <source>The organisation has not confirmed it for more than a year.</source>
        <translation>L&apos;organisation ne l&apos;a pas confirmée depuis plus d&apos;un an.</translation>
    </message>
    <message>
        <source>Nobody has checked it for more than a year.</source>
        <translation>Personne ne l&apos;a vérifiée depuis plus d&apos;un an.</translation>
    </message>
    <message>
        <source>It names a record that is not here any more (%1).</source>
        <translation>Elle cite une fiche qui n&apos;est plus ici (%1).</translation>
    </message>
    <message>
        <source>It names “%1”, for which another record stands now.</source>
        <translation>Elle cite «&#xa0;%1&#xa0;», qu&apos;une autre fiche remplace désormais.</translation>
    </message>
    <message>
        <source>It names “%1”, which was closed.</source>
        <translation>Elle cite «&#xa0;%1&#xa0;», qui est close.</translation>
    </message>
    <message>
        <source>Nothing was found at %1 on %2.</source>
        <translation>Rien n&apos;a été trouvé à %1 le %2.</translation>
    </message>
    <message>
        <source>%1 of %2 points.</source>
        <translation>%1 points sur %2.</translation>
    </message>
    <message>
        <source>Not scored yet: %1.</source>
        <translation>Pas encore notés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not saved. Give a reason in writing for: %1</source>
        <translation>Pas enregistré. Donnez un motif écrit pour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QueryExplanation</name>
    <message>
        <source>How this was read</source>
        <translation>Comment la recherche a été comprise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QuerySentences</name>
    <message>
        <source>%1 (in the title)</source>
        <comment>1: a word</comment>
        <translation>%1 (dans le titre)</translation>
    </message>
    <message>
        <source>%1 (in a name)</source>
        <comment>1: a word</comment>
        <translation>%1 (dans un nom)</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <comment>1: a whole sentence</comment>
        <translation>%1 Vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Searching for the words as typed. “%1” is not a field.</source>
        <translation>Recherche des mots tels quels. «&#xa0;%1&#xa0;» n&apos;est pas un champ.</translation>
    </message>
    <message>
        <source>Searching for the words as typed. Nothing stands behind “%1”.</source>
        <translation>Recherche des mots tels quels. Rien ne suit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Searching for the words as typed. “%1” cannot stand behind “%2”.</source>
        <translation>Recherche des mots tels quels. «&#xa0;%1&#xa0;» ne peut pas suivre «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Searching for the words as typed. “%1” is no date and no range such as 2019..2022.</source>
        <translation>Recherche des mots tels quels. «&#xa0;%1&#xa0;» n&apos;est ni une date ni un intervalle comme 2019..2022.</translation>
    </message>
    <message>
        <source>Searching for the words as typed. “%1” is not the id of a record.</source>
        <translation>Recherche des mots tels quels. «&#xa0;%1&#xa0;» n&apos;est pas l&apos;identifiant d&apos;une fiche.</translation>
    </message>
    <message>
        <source>“%1” is not a known value of “%2”; the filter stays as typed.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une valeur connue de «&#xa0;%2&#xa0;»&#xa0;; le filtre reste tel quel.</translation>
    </message>
    <message>
        <source>“OR” joins two words or phrases; here it is searched as a word.</source>
        <translation>«&#xa0;OU&#xa0;» relie deux mots ou deux expressions&#xa0;; ici, il est recherché comme un mot.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; what follows it is searched as plain words.</source>
        <translation>Un guillemet n&apos;est pas fermé&#xa0;; ce qui le suit est recherché comme de simples mots.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>1: a field such as country:, or a value</comment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <translation>Tous ces mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Any of: %1</source>
        <translation>L&apos;un de ces mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>None of: %1</source>
        <translation>Aucun de ces mots&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QuerySheet</name>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>Words: all of them must occur; the last one may be unfinished.
&quot;two words&quot;: exactly so, one behind the other.    hotel*: words that begin so.
-word: must not occur.    bank OR &quot;money mule&quot;: one of the two.
title:bank: in the title.    name:ilo: in the title, acronym or another name.

country:KE, sector:finance, type:case_study, tag:hotels: filters.
country:KE,UG: one of the two.    -country:KE: not that one.
tag:&quot;supply chain&quot;: a value with blanks.
no:country: without any.    has:country: with one.    has:file: with a file.
is:draft, is:in_review: where it stands.    is:edited: changed here and not yet sent.
year:2019..2022, year:&gt;2019: ranges.    updated:2024-01.., updated:&lt;2024: last changed.
~case_study:case-samlit: what links to this record.    sort:-title: the order.

Fields and values may also be written as this window names them. Accents, case and the Arabic article make no difference.</source>
        <translation>Mots&#xa0;: tous doivent figurer&#xa0;; le dernier peut être inachevé.
&quot;deux mots&quot;&#xa0;: exactement ainsi.    hôtel*&#xa0;: mots qui commencent ainsi.
-mot&#xa0;: ne doit pas figurer.    banque OU &quot;mule financière&quot;&#xa0;: l&apos;un des deux.
titre:banque&#xa0;: dans le titre.    nom:oit&#xa0;: dans le titre, le sigle ou un autre nom.

pays:Kenya, secteur:finance, type:étude_de_cas, mot-clé:hôtels&#xa0;: filtres.
pays:Kenya,Ouganda&#xa0;: l&apos;un des deux.    -pays:Kenya&#xa0;: pas celui-là.
mot-clé:&quot;chaîne d&apos;approvisionnement&quot;&#xa0;: une valeur avec des espaces.
sans:pays&#xa0;: sans aucun.    avec:pays&#xa0;: avec un pays.    avec:fichier&#xa0;: avec un fichier.
est:brouillon, est:en_relecture&#xa0;: où en est la fiche.
est:modifié&#xa0;: modifiée ici et pas encore envoyée.
année:2019..2022, année:&gt;2019&#xa0;: intervalles.
mise_à_jour:2024-01.., mise_à_jour:&lt;2024&#xa0;: dernière modification.
~case_study:case-samlit&#xa0;: fiches liées à celle-ci.    tri:-title&#xa0;: l&apos;ordre.

Les champs et les valeurs s&apos;écrivent comme dans cette fenêtre, ou par leurs codes (country:KE). Les accents, la casse et l&apos;article arabe ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QueuePage</name>
    <message>
        <source>Check web addresses…</source>
        <translation>Vérifier les adresses web…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait. The first %1 are listed.</source>
        <translation>
            <numerusform>%Ln fiche attend. Les %1 premières sont affichées.</numerusform>
            <numerusform>%Ln fiches attendent. Les %1 premières sont affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait.</source>
        <translation>
            <numerusform>%Ln fiche attend.</numerusform>
            <numerusform>%Ln fiches attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Montrer la fiche</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QueueText</name>
    <message>
        <source>In review for me</source>
        <translation>À relire par moi</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>Renvoyé à moi</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Needs a check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Nothing waits for your review.</source>
        <translation>Rien n&apos;attend votre relecture.</translation>
    </message>
    <message>
        <source>No record was returned to you.</source>
        <translation>Aucune fiche ne vous a été renvoyée.</translation>
    </message>
    <message>
        <source>No review is overdue.</source>
        <translation>Aucune relecture n&apos;est en retard.</translation>
    </message>
    <message>
        <source>Nothing is known to be out of date.</source>
        <translation>Rien de périmé n&apos;est connu.</translation>
    </message>
    <message>
        <source>Records come here whose reviewer you are, from the day they are submitted.</source>
        <translation>Ici viennent les fiches dont vous êtes le relecteur, dès qu&apos;elles sont soumises.</translation>
    </message>
    <message>
        <source>Records come here that you wrote and a reviewer sent back with a comment.</source>
        <translation>Ici viennent les fiches que vous avez écrites et qu&apos;un relecteur a renvoyées avec un commentaire.</translation>
    </message>
    <message>
        <source>Records come here whose review has passed its day, whoever the reviewer is.</source>
        <translation>Ici viennent les fiches dont la relecture a passé son échéance, quel que soit le relecteur.</translation>
    </message>
    <message>
        <source>Records come here whose check is due, that name a record which is gone or closed, or whose web address was not found.</source>
        <translation>Ici viennent les fiches dont la vérification est due, qui citent une fiche disparue ou close, ou dont l&apos;adresse web n&apos;a pas été trouvée.</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What the reviewer said</source>
        <translation>Ce que le relecteur a dit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecommendationDetails</name>
    <message>
        <source>Write the day as 2026-12-31, or only the month or the year.</source>
        <translation>Écrivez le jour sous la forme 2026-12-31, ou seulement le mois ou l&apos;année.</translation>
    </message>
    <message>
        <source>Only a stakeholder can be the owner.</source>
        <translation>Seule une partie prenante peut être responsable.</translation>
    </message>
    <message>
        <source>Stakeholder…</source>
        <translation>Partie prenante…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordCommands</name>
    <message>
        <source>Saved “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» enregistré.</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» ajouté.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» restauré.</translation>
    </message>
    <message>
        <source>Undone: the last change of “%1”.</source>
        <translation>Annulé&#xa0;: la dernière modification de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Done again: the change of “%1”.</source>
        <translation>Rétabli&#xa0;: la modification de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln change(s) that were made as one.</source>
        <translation>
            <numerusform>Rétabli&#xa0;: %Ln modification faite en une fois.</numerusform>
            <numerusform>Rétabli&#xa0;: %Ln modifications faites en une fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln change(s) that were made as one.</source>
        <translation>
            <numerusform>Annulé&#xa0;: %Ln modification faite en une fois.</numerusform>
            <numerusform>Annulé&#xa0;: %Ln modifications faites en une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub had changed the same since: choose what counts under “Sync”.</source>
        <translation>Le pôle avait modifié la même chose entre-temps&#xa0;: choisissez ce qui compte sous «&#xa0;Synchroniser&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln change(s).</source>
        <translation>
            <numerusform>Annulé&#xa0;: %Ln changement.</numerusform>
            <numerusform>Annulé&#xa0;: %Ln changements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln change(s).</source>
        <translation>
            <numerusform>Rétabli&#xa0;: %Ln changement.</numerusform>
            <numerusform>Rétabli&#xa0;: %Ln changements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordEditor</name>
    <message>
        <source>Save as a new record?</source>
        <translation>Enregistrer comme nouvelle fiche&#xa0;?</translation>
    </message>
    <message>
        <source>This record is not here any more. What you typed is still in the form and can be saved as a new record.</source>
        <translation>Cette fiche n&apos;est plus ici. Ce que vous avez écrit est encore dans le formulaire et peut être enregistré comme nouvelle fiche.</translation>
    </message>
    <message>
        <source>Save as a new record</source>
        <translation>Enregistrer comme nouvelle fiche</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner ce que vous avez écrit&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed has not been saved. Keep it as a draft, or discard it?</source>
        <translation>Ce que vous avez écrit n&apos;est pas enregistré. Le garder comme brouillon, ou l&apos;abandonner&#xa0;?</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L&apos;abandonner</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) must be put right before saving.</source>
        <translation>
            <numerusform>%Ln point est à corriger avant d&apos;enregistrer.</numerusform>
            <numerusform>%Ln points sont à corriger avant d&apos;enregistrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet saved</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Your draft is safe on this computer.</source>
        <translation>Votre brouillon est en sûreté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Enregistrer (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel editing (Esc)</source>
        <translation>Abandonner la modification (Échap)</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (requis)</translation>
    </message>
    <message>
        <source>%1 (required to submit)</source>
        <translation>%1 (requis pour soumettre)</translation>
    </message>
    <message>
        <source>%1 (required for approval)</source>
        <translation>%1 (requis pour l&apos;approbation)</translation>
    </message>
    <message>
        <source>%1 (required to publish)</source>
        <translation>%1 (requis pour publier)</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordLinksEditor</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Aucun choix</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Retirer ce lien</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordListDialog</name>
    <message>
        <source>Records in question</source>
        <translation>Fiches concernées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordPage</name>
    <message>
        <source>%1 (not yet here)</source>
        <translation>%1 (pas encore ici)</translation>
    </message>
    <message>
        <source>Named by others under “%1”</source>
        <translation>Cité par d&apos;autres sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>added the record</source>
        <translation>a ajouté la fiche</translation>
    </message>
    <message>
        <source>deleted the record</source>
        <translation>a supprimé la fiche</translation>
    </message>
    <message>
        <source>restored the record</source>
        <translation>a restauré la fiche</translation>
    </message>
    <message>
        <source>settled a conflict</source>
        <translation>a réglé un conflit</translation>
    </message>
    <message>
        <source>edited the record</source>
        <translation>a modifié la fiche</translation>
    </message>
    <message>
        <source>Nobody has changed this record on this computer.</source>
        <translation>Personne n&apos;a modifié cette fiche sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1: name of a person, 2: what was done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Changed on this computer</source>
        <translation>Modifiée sur cet ordinateur</translation>
    </message>
    <message>
        <source>As far as is known, this is not a public-private partnership: it needs at least one public and one private partner.</source>
        <translation>D&apos;après ce que l&apos;on sait, ce n&apos;est pas un partenariat public-privé&#xa0;: il faut au moins un partenaire public et un partenaire privé.</translation>
    </message>
    <message>
        <source>This record was written by a newer version of the program. It can be read here, not changed.</source>
        <translation>Cette fiche a été écrite par une version plus récente du programme. Elle peut être lue ici, pas modifiée.</translation>
    </message>
    <message>
        <source>This record was deleted on the hub; your edited copy is kept here.</source>
        <translation>Cette fiche a été supprimée sur le pôle&#xa0;; votre copie modifiée est gardée ici.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>No other record is linked with this one.</source>
        <translation>Aucune autre fiche n&apos;est liée à celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more link(s)</source>
        <translation>
            <numerusform>Montrer %Ln lien de plus</numerusform>
            <numerusform>Montrer %Ln liens de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>1: field, 2: which item of its list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>dans un autre ordre</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>went back to an earlier version</source>
        <translation>est revenu à une version antérieure</translation>
    </message>
    <message>
        <source>gave the record to the hub</source>
        <translation>a confié la fiche au pôle</translation>
    </message>
    <message>
        <source>took a step of the review</source>
        <translation>a fait avancer la relecture</translation>
    </message>
    <message>
        <source>The hub deleted the record</source>
        <translation>Le pôle a supprimé la fiche</translation>
    </message>
    <message>
        <source>A version came from the hub</source>
        <translation>Une version est venue du pôle</translation>
    </message>
    <message>
        <source>A version came by another way</source>
        <translation>Une version est venue par une autre voie</translation>
    </message>
    <message>
        <source>as it came with the starter library</source>
        <translation>telle que fournie avec la bibliothèque de départ</translation>
    </message>
    <message>
        <source>as it came from the hub</source>
        <translation>telle que venue du pôle</translation>
    </message>
    <message>
        <source>the first one that is known here</source>
        <translation>la première version connue ici</translation>
    </message>
    <message>
        <source>as it was first saved</source>
        <translation>telle que d’abord enregistrée</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Version d’origine</translation>
    </message>
    <message>
        <source>Show all earlier changes</source>
        <translation>Afficher tous les changements antérieurs</translation>
    </message>
    <message>
        <source>Restore this field…</source>
        <translation>Rétablir ce champ…</translation>
    </message>
    <message>
        <source>Restore this version…</source>
        <translation>Rétablir cette version…</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>1: editorial state, 2: name</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>1: editorial state, 2: name, 3: comment</comment>
        <translation>%1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Comment about %1: %2</source>
        <translation>Commentaire sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Dealt with: %1</source>
        <translation>Traité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>De nouveau ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>la fiche entière</translation>
    </message>
    <message>
        <source>Nobody is asked to review it.</source>
        <translation>Personne n’est chargé de la relecture.</translation>
    </message>
    <message>
        <source>%1 is to review it.</source>
        <translation>%1 est chargé de la relecture.</translation>
    </message>
    <message>
        <source>%1 is to review it until %2.</source>
        <translation>%1 est chargé de la relecture d’ici au %2.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordPane</name>
    <message>
        <source>Select a record to read it.</source>
        <translation>Choisissez une fiche pour la lire.</translation>
    </message>
    <message>
        <source>Up and Down move through the list, Ctrl+E edits what is shown.</source>
        <translation>Haut et Bas parcourent la liste, Ctrl+E modifie la fiche affichée.</translation>
    </message>
    <message>
        <source>You began to edit this record (%1) and have not saved it.</source>
        <translation>Vous avez commencé à modifier cette fiche (%1) sans l&apos;enregistrer.</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This is not a web address and is not opened.</source>
        <translation>Ce n&apos;est pas une adresse web&#xa0;; elle n&apos;est pas ouverte.</translation>
    </message>
    <message>
        <source>This leads out of the library, to:
%1</source>
        <translation>Ceci mène hors de la bibliothèque, vers&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>This record is not here any more. What you typed is kept, and you can save it as a new record.</source>
        <translation>Cette fiche n&apos;est plus ici. Ce que vous avez écrit est gardé, et vous pouvez l&apos;enregistrer comme nouvelle fiche.</translation>
    </message>
    <message>
        <source>That record was merged into this one.</source>
        <translation>Cette fiche a été fusionnée dans celle-ci.</translation>
    </message>
    <message>
        <source>The way there is not protected: whoever carries it can read and change what you see.</source>
        <translation>Le chemin n’est pas protégé : ceux qui le transportent peuvent lire et modifier ce que vous voyez.</translation>
    </message>
    <message>
        <source>Another program opens with this address, and may show your own name to whom you write.</source>
        <translation>Un autre programme s’ouvre avec cette adresse, et peut montrer votre propre nom à qui vous écrivez.</translation>
    </message>
    <message>
        <source>It holds letters that look like others, or signs that nobody sees. Look closely where it leads.</source>
        <translation>Elle contient des lettres qui ressemblent à d’autres, ou des signes que personne ne voit. Regardez bien où elle mène.</translation>
    </message>
    <message>
        <source>It names a machine instead of a site, perhaps one in your own network.</source>
        <translation>Elle nomme une machine au lieu d’un site, peut-être une de votre propre réseau.</translation>
    </message>
    <message>
        <source>Open outside of the library?</source>
        <translation>Ouvrir hors de la bibliothèque ?</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordView</name>
    <message>
        <source>Links (%1)</source>
        <translation>Liens (%1)</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Cacher les champs vides</translation>
    </message>
    <message>
        <source>Show empty fields (%1)</source>
        <translation>Montrer les champs vides (%1)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>Links of the record</source>
        <translation>Liens de la fiche</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Historique de la fiche</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit this record (Ctrl+E)</source>
        <translation>Modifier cette fiche (Ctrl+E)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Fichiers (%1)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RedactionDialog</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Own profiles of what leaves</source>
        <translation>Profils personnels de ce qui sort</translation>
    </message>
    <message>
        <source>A profile takes away. What has to stay here stays by every profile: what is marked TLP:RED, and whom no consent covers.</source>
        <translation>Un profil enlève. Ce qui doit rester ici reste avec tout profil : ce qui est marqué TLP:RED, et les personnes qu’aucun consentement ne couvre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No profile of your own yet. New makes one.</source>
        <translation>Pas encore de profil personnel. Nouveau en crée un.</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>N&amp;om :</translation>
    </message>
    <message>
        <source>&amp;Persons:</source>
        <translation>&amp;Personnes :</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Names as initials, as “A. B.”</source>
        <translation>Noms en initiales, comme « A. B. »</translation>
    </message>
    <message>
        <source>As they are, where the consent allows it</source>
        <translation>Telles quelles, si le consentement le permet</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses:</source>
        <translation>Adresses &amp;électroniques :</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tels quels</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>P&amp;laces:</source>
        <translation>&amp;Lieux :</translation>
    </message>
    <message>
        <source>The country alone; events keep theirs</source>
        <translation>Le pays seulement ; les événements gardent le leur</translation>
    </message>
    <message>
        <source>&amp;Dates about people:</source>
        <translation>&amp;Dates sur des personnes :</translation>
    </message>
    <message>
        <source>The year alone</source>
        <translation>L’année seulement</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>My profile %1</source>
        <translation>Mon profil %1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Two profiles are named %1. Give one of them another name.</source>
        <translation>Deux profils s’appellent %1. Donnez un autre nom à l’un d’eux.</translation>
    </message>
    <message>
        <source>%1 is the name of a profile that is there anyway. Take another name.</source>
        <translation>%1 est le nom d’un profil qui existe toujours. Prenez un autre nom.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RedactionRow</name>
    <message>
        <source>What leaves of records</source>
        <translation>Ce qui sort des fiches</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Profils…</translation>
    </message>
    <message>
        <source>Own profiles of what leaves</source>
        <translation>Profils personnels de ce qui sort</translation>
    </message>
    <message>
        <source>Make profiles of your own: names as initials, countries alone, years alone.</source>
        <translation>Créez vos propres profils : noms en initiales, pays seulement, années seulement.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RestoreDialog</name>
    <message>
        <source>Restore an earlier version</source>
        <translation>Rétablir une version antérieure</translation>
    </message>
    <message>
        <source>Restore a field</source>
        <translation>Rétablir un champ</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>Rétablir ce champ</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>La laisser telle quelle</translation>
    </message>
    <message>
        <source>The record says the same already; there is nothing to restore.</source>
        <translation>La fiche dit déjà la même chose&#xa0;; il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This will change “%1”. Review, sharing, consent and your own notes stay as they are, and it can be undone.</source>
        <translation>Cela modifiera «&#xa0;%1&#xa0;». La relecture, le partage, le consentement et vos propres notes restent tels quels, et cela peut être annulé.</translation>
    </message>
    <message>
        <source>This will change one field of “%1”, and it can be undone.</source>
        <translation>Cela modifiera un champ de «&#xa0;%1&#xa0;», et cela peut être annulé.</translation>
    </message>
    <message>
        <source>An earlier version of “%1” was restored.</source>
        <translation>Une version antérieure de «&#xa0;%1&#xa0;» a été rétablie.</translation>
    </message>
    <message>
        <source>A field of “%1” was restored.</source>
        <translation>Un champ de «&#xa0;%1&#xa0;» a été rétabli.</translation>
    </message>
    <message>
        <source>The record was changed in the meantime. Nothing was restored; look at its history again.</source>
        <translation>La fiche a été modifiée entre-temps. Rien n’a été rétabli&#xa0;; consultez de nouveau son historique.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ResultModel</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1: %2. %3. %4</source>
        <comment>1: type of record, 2: title, 3: facts, 4: state</comment>
        <translation>%1&#xa0;: %2. %3. %4</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ResultPanel</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>1: type of records</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln fiche</numerusform>
            <numerusform>%1&#xa0;: %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Nothing was copied: more than %1 rows are selected. Export them to a file instead.</source>
        <translation>Rien n&apos;a été copié&#xa0;: plus de %1 lignes sont choisies. Exportez-les plutôt dans un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay here, because of their TLP marking or because a consent does not stand.</source>
        <translation>
            <numerusform>%Ln fiche reste ici, à cause de son marquage TLP ou parce qu&apos;un consentement n&apos;est plus valable.</numerusform>
            <numerusform>%Ln fiches restent ici, à cause de leur marquage TLP ou parce qu&apos;un consentement n&apos;est plus valable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the selected records…</source>
        <translation>Modifier les fiches sélectionnées…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Ajouter à une collection…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Relecture…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ResultRow</name>
    <message>
        <source>changed here</source>
        <translation>modifiée ici</translation>
    </message>
    <message>
        <source>with doubts</source>
        <translation>avec des doutes</translation>
    </message>
    <message>
        <source>not a PPP</source>
        <translation>pas un PPP</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>countries</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ReviewManyDialog</name>
    <message numerus="yes">
        <source>Looking at %Ln record(s) …</source>
        <translation>
            <numerusform>Examen de %Ln fiche …</numerusform>
            <numerusform>Examen de %Ln fiches …</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can go there now.</source>
        <translation>Aucune d’elles ne peut y passer maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) can go there.</source>
        <translation>
            <numerusform>%Ln fiche peut y passer.</numerusform>
            <numerusform>%Ln fiches peuvent y passer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why (kept in each record)</source>
        <translation>Dites pourquoi (gardé dans chaque fiche)</translation>
    </message>
    <message>
        <source>Comment, if you like (kept in each record)</source>
        <translation>Commentaire, si vous le souhaitez (gardé dans chaque fiche)</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ReviewPanel</name>
    <message>
        <source>The whole record</source>
        <translation>Toute la fiche</translation>
    </message>
    <message>
        <source>“%1” is in another editorial state now.</source>
        <translation>« %1 » a changé d’état éditorial.</translation>
    </message>
    <message>
        <source>Commented on “%1”.</source>
        <translation>Commentaire ajouté à « %1 ».</translation>
    </message>
    <message>
        <source>Changed who reviews “%1”.</source>
        <translation>La personne chargée de relire « %1 » a changé.</translation>
    </message>
    <message>
        <source>A comment on “%1” was marked.</source>
        <translation>Un commentaire sur « %1 » a été marqué.</translation>
    </message>
    <message>
        <source>Not dealt with after all</source>
        <translation>Finalement pas traité</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>Marquer comme traité</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Ajouter le commentaire</translation>
    </message>
    <message>
        <source>Reviewer (account or name)</source>
        <translation>Relecture par (compte ou nom)</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>À rendre le</translation>
    </message>
    <message>
        <source>Day on which the review is due</source>
        <translation>Jour où la relecture doit être rendue</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>What was said and done, the newest first</source>
        <translation>Ce qui a été dit et fait, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ReviewText</name>
    <message>
        <source>Back to draft</source>
        <translation>Revenir au brouillon</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Soumettre à nouveau</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Commencer la relecture</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Relire à nouveau</translation>
    </message>
    <message>
        <source>Return with the comment</source>
        <translation>Renvoyer avec le commentaire</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer de la publication</translation>
    </message>
    <message>
        <source>%1: somebody else has to do this, because you changed the record.</source>
        <translation>%1 : une autre personne doit le faire, car vous avez modifié la fiche.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Say in the comment why, then choose this again.</source>
        <translation>Dites pourquoi dans le commentaire, puis choisissez à nouveau.</translation>
    </message>
    <message>
        <source>Somebody else has to do this, because you changed the record.</source>
        <translation>Une autre personne doit le faire, car vous avez modifié la fiche.</translation>
    </message>
    <message>
        <source>The record is in another state by now. Nothing was changed.</source>
        <translation>La fiche a changé d’état entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something is missing for this state. Nothing was changed.</source>
        <translation>Il manque quelque chose pour cet état. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 – %2: %3 → %4</source>
        <translation>%1 – %2 : %3 → %4</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Toute la fiche</translation>
    </message>
    <message>
        <source>%1 – %2 about: %3</source>
        <translation>%1 – %2 au sujet de : %3</translation>
    </message>
    <message>
        <source>Dealt with.</source>
        <translation>Traité.</translation>
    </message>
    <message>
        <source>Nobody was asked to review this.</source>
        <translation>Personne n’a été chargé de la relecture.</translation>
    </message>
    <message>
        <source>Reviewer: nobody yet.</source>
        <translation>Relecture : personne pour l’instant.</translation>
    </message>
    <message>
        <source>Reviewer: %1.</source>
        <translation>Relecture : %1.</translation>
    </message>
    <message>
        <source>Overdue since %1.</source>
        <translation>En retard depuis : %1.</translation>
    </message>
    <message>
        <source>Due on %1.</source>
        <translation>À rendre pour : %1.</translation>
    </message>
    <message>
        <source>Return with a comment</source>
        <translation>Renvoyer avec un commentaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are in another state, from which this is no step.</source>
        <translation>
            <numerusform>%Ln fiche est dans un autre état, d’où l’on n’y passe pas.</numerusform>
            <numerusform>%Ln fiches sont dans un autre état, d’où l’on n’y passe pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) you changed yourself: somebody else has to do this.</source>
        <translation>
            <numerusform>Vous avez modifié vous-même %Ln fiche&#xa0;: une autre personne doit le faire.</numerusform>
            <numerusform>Vous avez modifié vous-même %Ln fiches&#xa0;: une autre personne doit le faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lack something that the state asks for. Their review tab says what.</source>
        <translation>
            <numerusform>Il manque à %Ln fiche quelque chose que l’état demande. Son onglet Relecture dit quoi.</numerusform>
            <numerusform>Il manque à %Ln fiches quelque chose que l’état demande. Leur onglet Relecture dit quoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) need a comment that says why.</source>
        <translation>
            <numerusform>Il faut pour %Ln fiche un commentaire qui dit pourquoi.</numerusform>
            <numerusform>Il faut pour %Ln fiches un commentaire qui dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are not here any more.</source>
        <translation>
            <numerusform>%Ln fiche n’est plus ici.</numerusform>
            <numerusform>%Ln fiches ne sont plus ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) come from a newer version and can only be read.</source>
        <translation>
            <numerusform>%Ln fiche vient d’une version plus récente et ne peut qu’être lue.</numerusform>
            <numerusform>%Ln fiches viennent d’une version plus récente et ne peuvent qu’être lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RubricTable</name>
    <message>
        <source>not scored</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Pourquoi cette note</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SaveSearchDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SavedSearchCommands</name>
    <message>
        <source>There is nothing to save: no words and no filters.</source>
        <translation>Il n&apos;y a rien à enregistrer&#xa0;: ni mots ni filtres.</translation>
    </message>
    <message>
        <source>“%1” is among the saved searches.</source>
        <translation>«&#xa0;%1&#xa0;» est parmi les recherches enregistrées.</translation>
    </message>
    <message>
        <source>“%1” is no longer a saved search.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est plus une recherche enregistrée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ScanDialog</name>
    <message>
        <source>Data of persons</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>These places look as if they were about persons. The program guesses: it may be wrong, and it may have missed some.</source>
        <translation>Ces endroits semblent parler de personnes. Le programme devine : il peut se tromper, et il a pu en manquer.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>Le premier est énuméré.</numerusform>
            <numerusform>Les %Ln premiers sont énumérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Aller à la fiche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ScanRow</name>
    <message>
        <source>Show the places…</source>
        <translation>Montrer les endroits…</translation>
    </message>
    <message>
        <source>Look for data of persons</source>
        <translation>Chercher des données personnelles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing that looks like data of persons was found in %Ln record(s).</source>
        <translation>
            <numerusform>Rien qui ressemble à des données personnelles n’a été trouvé dans %Ln fiche.</numerusform>
            <numerusform>Rien qui ressemble à des données personnelles n’a été trouvé dans %Ln fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) look as if they were about persons.</source>
        <translation>
            <numerusform>%Ln endroit semble parler d’une personne.</numerusform>
            <numerusform>%Ln endroits semblent parler de personnes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SearchBar</name>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>Search titles, text, names, tags… (Ctrl+F)</source>
        <translation>Rechercher dans les titres, textes, noms, mots-clés… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Everything: no words and no filters.</source>
        <translation>Tout&#xa0;: ni mots ni filtres.</translation>
    </message>
    <message>
        <source>How this was read</source>
        <translation>Comment la recherche a été comprise</translation>
    </message>
    <message>
        <source>This search is saved (Ctrl+D to rename or remove it)</source>
        <translation>Cette recherche est enregistrée (Ctrl+D pour la renommer ou la retirer)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Enregistrer cette recherche (Ctrl+D)</translation>
    </message>
    <message>
        <source>Down goes to the results, Alt+Down to suggestions</source>
        <translation>La flèche bas mène aux résultats, Alt+flèche bas aux suggestions</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SecretDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>Mot de passe de %1 sur %2&#xa0;:</translation>
    </message>
    <message>
        <source>The hub did not accept the password.</source>
        <translation>Le pôle n&apos;a pas accepté le mot de passe.</translation>
    </message>
    <message>
        <source>Keep it in the password store of this system</source>
        <translation>Le garder dans le trousseau de mots de passe de ce système</translation>
    </message>
    <message>
        <source>Otherwise it is kept until you quit, and never written to a file.</source>
        <translation>Sinon, il est gardé jusqu&apos;à ce que vous quittiez, et jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>This system has no password store. The password is kept until you quit, and never written to a file.</source>
        <translation>Ce système n&apos;a pas de trousseau de mots de passe. Le mot de passe est gardé jusqu&apos;à ce que vous quittiez, et jamais écrit dans un fichier.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Ajouter à</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Ajouter à une collection</translation>
    </message>
    <message>
        <source>Makes one record of two of the same kind</source>
        <translation>Fait une seule fiche de deux fiches du même type</translation>
    </message>
    <message>
        <source>What can be done to the selected records</source>
        <translation>Ce qui peut être fait des fiches sélectionnées</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Move to another editorial state</source>
        <translation>Faire passer à un autre état éditorial</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Size of text:</source>
        <translation>Taille du texte&#xa0;:</translation>
    </message>
    <message>
        <source>Your name in the history:</source>
        <translation>Votre nom dans l&apos;historique&#xa0;:</translation>
    </message>
    <message>
        <source>The library lies in:</source>
        <translation>La bibliothèque se trouve dans&#xa0;:</translation>
    </message>
    <message>
        <source>Sample records:</source>
        <translation>Fiches d&apos;exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Recent searches:</source>
        <translation>Recherches récentes&#xa0;:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent sign behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Votre nom dans l&apos;historique</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>Retirer les exemples</translation>
    </message>
    <message>
        <source>Bring the samples back</source>
        <translation>Remettre les exemples</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SourcesPage</name>
    <message>
        <source>built-in samples</source>
        <translation>exemples fournis</translation>
    </message>
    <message>
        <source>repository (OAI-PMH)</source>
        <translation>entrepôt (OAI-PMH)</translation>
    </message>
    <message>
        <source>bundles</source>
        <translation>paquets</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>pôle</translation>
    </message>
    <message>
        <source>They come with the program. The page “General” takes them out and brings them back.</source>
        <translation>Ils sont fournis avec le programme. La page «&#xa0;Général&#xa0;» permet de les retirer et de les remettre.</translation>
    </message>
    <message>
        <source>Never synchronised.</source>
        <translation>Jamais synchronisé.</translation>
    </message>
    <message>
        <source>Last session %1: %2</source>
        <translation>Dernière session (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1 (en pause)</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, compte %2</translation>
    </message>
    <message>
        <source>No source yet. Your library lives on this computer and works without one.</source>
        <translation>Aucune source pour l&apos;instant. Votre bibliothèque se trouve sur cet ordinateur et fonctionne sans source.</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Of a record that several sources have, the upper one&apos;s is shown.</source>
        <translation>Quand plusieurs sources ont la même fiche, c&apos;est celle de la source la plus haute qui est affichée.</translation>
    </message>
    <message>
        <source>Synchronise by itself while the program is open</source>
        <translation>Synchroniser automatiquement tant que le programme est ouvert</translation>
    </message>
    <message>
        <source>Also where the connection is paid by volume</source>
        <translation>Même si la connexion est facturée au volume</translation>
    </message>
    <message>
        <source>Paused: only when I ask</source>
        <translation>En pause&#xa0;: seulement quand je le demande</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Mot de passe…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Résultats du test</translation>
    </message>
    <message>
        <source>The account is accepted; the server does not say what it may do.</source>
        <translation>Le compte est accepté&#xa0;; le serveur ne dit pas ce qui lui est permis.</translation>
    </message>
    <message>
        <source>The account may change records.</source>
        <translation>Le compte peut modifier des fiches.</translation>
    </message>
    <message>
        <source>The account may propose changes.</source>
        <translation>Le compte peut proposer des modifications.</translation>
    </message>
    <message>
        <source>The account may read.</source>
        <translation>Le compte peut lire.</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>Le serveur n&apos;indique pas son heure.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>L&apos;horloge de cet ordinateur est à l&apos;heure.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) behind the server.</source>
        <translation>
            <numerusform>L&apos;horloge de cet ordinateur retarde de %Ln minute sur le serveur.</numerusform>
            <numerusform>L&apos;horloge de cet ordinateur retarde de %Ln minutes sur le serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) ahead of the server.</source>
        <translation>
            <numerusform>L&apos;horloge de cet ordinateur avance de %Ln minute sur le serveur.</numerusform>
            <numerusform>L&apos;horloge de cet ordinateur avance de %Ln minutes sur le serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another hub answers at this address than before.</source>
        <translation>Un autre pôle qu&apos;auparavant répond à cette adresse.</translation>
    </message>
    <message>
        <source>The address can be used.</source>
        <translation>L&apos;adresse est utilisable.</translation>
    </message>
    <message>
        <source>The name is left to the proxy.</source>
        <translation>La recherche du nom est laissée au serveur mandataire (proxy).</translation>
    </message>
    <message>
        <source>The name was found: %1.</source>
        <translation>Le nom a été trouvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Le serveur répond.</translation>
    </message>
    <message>
        <source>The line is encrypted, and the server proved who it is.</source>
        <translation>La connexion est chiffrée, et le serveur a prouvé son identité.</translation>
    </message>
    <message>
        <source>The server does not tell what it is.</source>
        <translation>Le serveur n&apos;indique pas ce qu&apos;il est.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>Le serveur est %1.</translation>
    </message>
    <message>
        <source>The database %1 is there.</source>
        <translation>La base de données %1 est là.</translation>
    </message>
    <message>
        <source>It is a plain hub without an identity of its own.</source>
        <translation>C&apos;est un pôle simple, sans identité propre.</translation>
    </message>
    <message>
        <source>It is the hub that is expected here.</source>
        <translation>C&apos;est bien le pôle attendu ici.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln record(s).</source>
        <translation>
            <numerusform>Il contient %Ln fiche.</numerusform>
            <numerusform>Il contient %Ln fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from there yet.</source>
        <translation>Rien n&apos;en a encore été repris.</translation>
    </message>
    <message>
        <source>Last taken from there: %1.</source>
        <translation>Dernière reprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Trust only the keys of this hub…</source>
        <translation>Ne se fier qu&apos;aux clés de ce pôle…</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Only hubs are tested so; whether others answer is told by the next session.</source>
        <translation>Seuls les pôles sont testés ainsi&#xa0;; la prochaine session dira si les autres répondent.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SuggestionList</name>
    <message>
        <source>Forget recent searches</source>
        <translation>Oublier les recherches récentes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>1: a filter, such as Country: Kenya, 2: number of records</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln fiche</numerusform>
            <numerusform>%1, %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1: title of a record, 2: its type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Alt+Down: choose one of these</source>
        <translation>Alt+flèche bas&#xa0;: choisir une de ces suggestions</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SyncController</name>
    <message>
        <source>Connecting with the hub…</source>
        <translation>Connexion au pôle…</translation>
    </message>
    <message>
        <source>Comparing with the hub…</source>
        <translation>Comparaison avec le pôle…</translation>
    </message>
    <message>
        <source>Copying the library: %1 of %2 records. You can already search what has arrived.</source>
        <translation>Copie de la bibliothèque&#xa0;: %1 fiches sur %2. Vous pouvez déjà faire des recherches dans ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Copying the library: %1 records. You can already search what has arrived.</source>
        <translation>Copie de la bibliothèque&#xa0;: %1 fiches. Vous pouvez déjà faire des recherches dans ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>The library is up to date.</source>
        <translation>La bibliothèque est à jour.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived stays; the next time goes on from there.</source>
        <translation>Arrêté. Ce qui est arrivé reste&#xa0;; la prochaine fois, la copie reprendra à cet endroit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came from the hub.</source>
        <translation>
            <numerusform>%Ln fiche est arrivée du pôle.</numerusform>
            <numerusform>%Ln fiches sont arrivées du pôle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were removed there.</source>
        <translation>
            <numerusform>%Ln fiche y a été retirée.</numerusform>
            <numerusform>%Ln fiches y ont été retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed both here and on the hub. Nothing was overwritten.</source>
        <translation>
            <numerusform>%Ln fiche a été modifiée ici et sur le pôle. Rien n&apos;a été écrasé.</numerusform>
            <numerusform>%Ln fiches ont été modifiées ici et sur le pôle. Rien n&apos;a été écrasé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read and were set aside.</source>
        <translation>
            <numerusform>%Ln fiche n&apos;a pas pu être lue et a été mise de côté.</numerusform>
            <numerusform>%Ln fiches n&apos;ont pas pu être lues et ont été mises de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub is not as it was. Nothing was removed here; your decision is needed.</source>
        <translation>Le pôle n&apos;est plus le même. Rien n&apos;a été retiré ici&#xa0;; votre décision est nécessaire.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came in.</source>
        <translation>
            <numerusform>%Ln fiche est arrivée.</numerusform>
            <numerusform>%Ln fiches sont arrivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) were fetched.</source>
        <translation>
            <numerusform>%Ln fichier joint a été récupéré.</numerusform>
            <numerusform>%Ln fichiers joints ont été récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) could not be fetched; the next session tries again.</source>
        <translation>
            <numerusform>%Ln fichier joint n&apos;a pas pu être récupéré&#xa0;; la prochaine session réessaiera.</numerusform>
            <numerusform>%Ln fichiers joints n&apos;ont pas pu être récupérés&#xa0;; la prochaine session réessaiera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending the file “%1”: %2%</source>
        <translation>Envoi du fichier «&#xa0;%1&#xa0;»&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Fetching the file “%1”: %2%</source>
        <translation>Réception du fichier «&#xa0;%1&#xa0;»&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Looking what is new…</source>
        <translation>Recherche des nouveautés…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were sent.</source>
        <translation>
            <numerusform>%Ln modification a été envoyée.</numerusform>
            <numerusform>%Ln modifications ont été envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub refused %Ln change(s); they wait in the outbox.</source>
        <translation>
            <numerusform>Le pôle a refusé %Ln modification&#xa0;; elle attend dans la boîte d&apos;envoi.</numerusform>
            <numerusform>Le pôle a refusé %Ln modifications&#xa0;; elles attendent dans la boîte d&apos;envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing for search: %1 of %2 records.</source>
        <translation>Préparation de la recherche : %1 fiches sur %2.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SyncPage</name>
    <message>
        <source>Whole record</source>
        <translation>Fiche entière</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>existait</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>modifiée ici</translation>
    </message>
    <message>
        <source>deleted on the hub</source>
        <translation>supprimée sur le pôle</translation>
    </message>
    <message>
        <source>deleted here</source>
        <translation>supprimée ici</translation>
    </message>
    <message>
        <source>changed on the hub</source>
        <translation>modifiée sur le pôle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Your decision is needed</source>
        <translation>Votre décision est nécessaire</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>never synchronised</source>
        <translation>jamais synchronisé</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>dernière&#xa0;: %1</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>Aucun conflit.</translation>
    </message>
    <message>
        <source>“%1” will no longer be asked for updates. What it sent can stay readable here, or be taken out. What you edited stays in any case.</source>
        <translation>«&#xa0;%1&#xa0;» ne sera plus interrogé. Ce qu&apos;il a envoyé peut rester lisible ici, ou être retiré. Ce que vous avez modifié reste dans tous les cas.</translation>
    </message>
    <message>
        <source>Remove, keep records</source>
        <translation>Retirer, garder les fiches</translation>
    </message>
    <message>
        <source>Remove with its records</source>
        <translation>Retirer avec ses fiches</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z) takes it back.</source>
        <translation>Réglé. Annuler (Ctrl+Z) revient en arrière.</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>Pôles</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Connect to a hub…</source>
        <translation>Se relier à un pôle…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Montrer la fiche</translation>
    </message>
    <message>
        <source>What was exchanged</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Pôle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>edited here, hidden</source>
        <translation>modifiée ici, masquée</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>consentement retiré</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No hub yet.</source>
        <translation>Aucun pôle pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Your library lives on this computer and works without one. A hub brings what others add and change.</source>
        <translation>Votre bibliothèque se trouve sur cet ordinateur et fonctionne sans pôle. Un pôle apporte ce que d&apos;autres ajoutent et modifient.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were removed here too.</source>
        <translation>
            <numerusform>%Ln fiche a été retirée ici aussi.</numerusform>
            <numerusform>%Ln fiches ont été retirées ici aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were kept here.</source>
        <translation>
            <numerusform>%Ln fiche a été gardée ici.</numerusform>
            <numerusform>%Ln fiches ont été gardées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another hub answers at this address, or its database was made anew.</source>
        <translation>Un autre pôle répond à cette adresse, ou sa base de données a été recréée.</translation>
    </message>
    <message>
        <source>The hub deleted unusually many records at once; none was removed here.</source>
        <translation>Le pôle a supprimé un nombre inhabituel de fiches à la fois&#xa0;; aucune n&apos;a été retirée ici.</translation>
    </message>
    <message>
        <source>The hub had lost its place, so everything was compared.</source>
        <translation>Le pôle avait perdu son repère&#xa0;; tout a donc été comparé.</translation>
    </message>
    <message>
        <source>The hub&apos;s database is not there: it was moved or deleted.</source>
        <translation>La base de données du pôle n&apos;est pas là&#xa0;: elle a été déplacée ou supprimée.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Ask the office that runs the hub for the new address.</source>
        <translation>Rien n&apos;a été modifié ici. Demandez la nouvelle adresse au bureau qui gère le pôle.</translation>
    </message>
    <message>
        <source>This hub was closed.</source>
        <translation>Ce pôle a été fermé.</translation>
    </message>
    <message>
        <source>What it sent stays here.</source>
        <translation>Ce qu&apos;il a envoyé reste ici.</translation>
    </message>
    <message>
        <source>The hub paused this account after wrong passwords.</source>
        <translation>Le pôle a suspendu ce compte après de mauvais mots de passe.</translation>
    </message>
    <message>
        <source>Your work is safe here. Try again in ten minutes.</source>
        <translation>Votre travail est en sûreté ici. Réessayez dans dix minutes.</translation>
    </message>
    <message>
        <source>The file of the hub&apos;s own authority cannot be used.</source>
        <translation>Le fichier de l&apos;autorité de certification propre au pôle n&apos;est pas utilisable.</translation>
    </message>
    <message>
        <source>Nothing was sent. Remove the hub, keeping its records, and connect with another file.</source>
        <translation>Rien n&apos;a été envoyé. Retirez le pôle en gardant ses fiches, puis reliez-vous avec un autre fichier.</translation>
    </message>
    <message>
        <source>The hub did not understand what was asked.</source>
        <translation>Le pôle n&apos;a pas compris la demande.</translation>
    </message>
    <message>
        <source>Nothing is lost. Details are in the log.</source>
        <translation>Rien n&apos;est perdu. Le journal donne les détails.</translation>
    </message>
    <message>
        <source>This is not the address of a hub&apos;s database. It has https, ends with the name of the database and holds no password, like this: %1</source>
        <translation>Ce n&apos;est pas l&apos;adresse de la base de données d&apos;un pôle. Elle commence par https, se termine par le nom de la base et ne contient pas de mot de passe, ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a name of at most 64 characters.</source>
        <translation>Choisissez un nom de 64 caractères au plus.</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <translation>Différences&#xa0;: %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to decide</source>
        <translation>
            <numerusform>%Ln fiche à trancher</numerusform>
            <numerusform>%Ln fiches à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation>Fiches en conflit</translation>
    </message>
    <message>
        <source>Fields in question</source>
        <translation>Champs concernés</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>Enregistrer et &amp;suivante</translation>
    </message>
    <message>
        <source>Ctrl+Enter; N goes on without saving</source>
        <translation>Ctrl+Entrée&#xa0;; N passe à la suivante sans enregistrer</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Everything you changed has been sent or is waiting to be sent.</source>
        <translation>Tout ce que vous avez modifié a été envoyé ou attend d&apos;être envoyé.</translation>
    </message>
    <message>
        <source>Keep and restore on the hub</source>
        <translation>Restaurer sur le pôle</translation>
    </message>
    <message>
        <source>Delete here too</source>
        <translation>Supprimer ici aussi</translation>
    </message>
    <message>
        <source>Delete on the hub too</source>
        <translation>Supprimer au pôle aussi</translation>
    </message>
    <message>
        <source>Keep the hub&apos;s version</source>
        <translation>Garder celle du pôle</translation>
    </message>
    <message>
        <source>Use all mine</source>
        <translation>Toute la mienne</translation>
    </message>
    <message>
        <source>Use all hub</source>
        <translation>Toute celle du pôle</translation>
    </message>
    <message>
        <source>This field is edited in the record itself.</source>
        <translation>Ce champ se modifie dans la fiche elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln more the field is chosen and others are still open.</source>
        <translation>
            <numerusform>Dans %Ln autre fiche, le champ est choisi et d&apos;autres restent à trancher.</numerusform>
            <numerusform>Dans %Ln autres fiches, le champ est choisi et d&apos;autres restent à trancher.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing left to settle.</source>
        <translation>Il ne restait rien à régler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were settled. Undo (Ctrl+Z) takes all of it back.</source>
        <translation>
            <numerusform>%Ln fiche a été réglée. Annuler (Ctrl+Z) revient en arrière.</numerusform>
            <numerusform>%Ln fiches ont été réglées. Annuler (Ctrl+Z) revient sur le tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save both versions</source>
        <translation>Enregistrer les deux versions</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Both versions were saved to %1, without personal data.</source>
        <translation>Les deux versions ont été enregistrées dans %1, sans données personnelles.</translation>
    </message>
    <message>
        <source>This record must not leave the library, so nothing was saved.</source>
        <translation>Cette fiche ne doit pas quitter la bibliothèque&#xa0;; rien n&apos;a donc été enregistré.</translation>
    </message>
    <message>
        <source>Keep mine in this field of all records</source>
        <translation>Garder la mienne pour ce champ dans toutes les fiches</translation>
    </message>
    <message>
        <source>Take the hub&apos;s in this field of all records</source>
        <translation>Prendre celle du pôle pour ce champ dans toutes les fiches</translation>
    </message>
    <message numerus="yes">
        <source>Keep mine in all %Ln record(s)</source>
        <translation>
            <numerusform>Garder la mienne dans %Ln fiche</numerusform>
            <numerusform>Garder la mienne dans les %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the hub&apos;s in all %Ln record(s)</source>
        <translation>
            <numerusform>Prendre celle du pôle dans %Ln fiche</numerusform>
            <numerusform>Prendre celle du pôle dans les %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Save both versions…</source>
        <translation>Enregistrer les deux versions…</translation>
    </message>
    <message>
        <source>You edited this record; a colleague deleted it on the hub.</source>
        <translation>Vous avez modifié cette fiche&#xa0;; une autre personne l&apos;a supprimée sur le pôle.</translation>
    </message>
    <message>
        <source>You deleted this record; a colleague changed it on the hub.</source>
        <translation>Vous avez supprimé cette fiche&#xa0;; une autre personne l&apos;a modifiée sur le pôle.</translation>
    </message>
    <message>
        <source>The hub holds two versions of this record. “Mine” is the one that is shown; deciding settles it for everybody.</source>
        <translation>Le pôle contient deux versions de cette fiche. «&#xa0;La mienne&#xa0;» est celle qui est affichée&#xa0;; votre décision vaut pour tout le monde.</translation>
    </message>
    <message>
        <source>Both you and a colleague changed this record. Yours is shown until you decide.</source>
        <translation>Vous et une autre personne avez modifié cette fiche. La vôtre est affichée tant que vous n&apos;avez pas décidé.</translation>
    </message>
    <message>
        <source>Both you and %1 (on the hub, %2) changed this record. Yours is shown until you decide.</source>
        <translation>Vous et %1 (sur le pôle, %2) avez modifié cette fiche. La vôtre est affichée tant que vous n&apos;avez pas décidé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu&apos;elle devient</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n&apos;attend d&apos;être envoyé.</translation>
    </message>
    <message>
        <source>It goes with the next session.</source>
        <translation>Elle partira à la prochaine session.</translation>
    </message>
    <message>
        <source>Send as a proposal</source>
        <translation>Envoyer comme proposition</translation>
    </message>
    <message>
        <source>A message to the curators (optional):</source>
        <translation>Message à l&apos;équipe éditoriale (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The proposal goes with the next session. Your change stays here.</source>
        <translation>La proposition partira à la prochaine session. Votre modification reste ici.</translation>
    </message>
    <message>
        <source>Changes that no hub has</source>
        <translation>Modifications qu&apos;aucun pôle n&apos;a reçues</translation>
    </message>
    <message>
        <source>Send as a proposal…</source>
        <translation>Envoyer comme proposition…</translation>
    </message>
    <message>
        <source>Waits for your decision: it was changed on the hub as well.</source>
        <translation>Attend votre décision&#xa0;: elle a aussi été modifiée sur le pôle.</translation>
    </message>
    <message>
        <source>Waits: something is missing or not right in it.</source>
        <translation>En attente&#xa0;: il y manque quelque chose, ou quelque chose n&apos;y est pas correct.</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stays here: it is marked TLP:RED.</source>
        <translation>Reste ici&#xa0;: elle est marquée TLP:RED.</translation>
    </message>
    <message>
        <source>Was proposed; waits for a curator.</source>
        <translation>Proposée&#xa0;; en attente de l&apos;équipe éditoriale.</translation>
    </message>
    <message>
        <source>Waits: the record is of a newer version of the program.</source>
        <translation>En attente&#xa0;: la fiche vient d&apos;une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Waits: the record is too large for the hub.</source>
        <translation>En attente&#xa0;: la fiche est trop grande pour le pôle.</translation>
    </message>
    <message>
        <source>Waits: the hub no longer has this record.</source>
        <translation>En attente&#xa0;: le pôle n&apos;a plus cette fiche.</translation>
    </message>
    <message>
        <source>Stays here: this source is for reading only.</source>
        <translation>Reste ici&#xa0;: cette source est en lecture seule.</translation>
    </message>
    <message>
        <source>A curator declined the proposal. Your change is still here.</source>
        <translation>L&apos;équipe éditoriale n&apos;a pas retenu la proposition. Votre modification est toujours ici.</translation>
    </message>
    <message>
        <source>Refused: the record is too large for the hub.</source>
        <translation>Refusée&#xa0;: la fiche est trop grande pour le pôle.</translation>
    </message>
    <message>
        <source>Refused by the hub.</source>
        <translation>Refusée par le pôle.</translation>
    </message>
    <message>
        <source>Refused by the hub: %1</source>
        <translation>Refusée par le pôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goes with the next session.</source>
        <translation>Partira à la prochaine session.</translation>
    </message>
    <message>
        <source>Was sent; the next session asks whether it arrived.</source>
        <translation>Envoyée&#xa0;; la prochaine session demandera si elle est arrivée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) go(es) with the next session.</source>
        <translation>
            <numerusform>%Ln modification partira à la prochaine session.</numerusform>
            <numerusform>%Ln modifications partiront à la prochaine session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait(s).</source>
        <translation>
            <numerusform>%Ln modification est en attente.</numerusform>
            <numerusform>%Ln modifications sont en attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) was (were) refused by the hub.</source>
        <translation>
            <numerusform>%Ln modification a été refusée par le pôle.</numerusform>
            <numerusform>%Ln modifications ont été refusées par le pôle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed record(s) belong(s) to no hub and stay(s) on this computer.</source>
        <translation>
            <numerusform>%Ln fiche modifiée n&apos;appartient à aucun pôle et reste sur cet ordinateur.</numerusform>
            <numerusform>%Ln fiches modifiées n&apos;appartiennent à aucun pôle et restent sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this source?</source>
        <translation>Retirer cette source&#xa0;?</translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation>Garder la source</translation>
    </message>
    <message>
        <source>The source was removed.</source>
        <translation>La source a été retirée.</translation>
    </message>
    <message>
        <source>The password could not be kept in the password store of this system: %1</source>
        <translation>Le mot de passe n&apos;a pas pu être gardé dans le trousseau de mots de passe de ce système&#xa0;: %1</translation>
    </message>
    <message>
        <source>Conflicts (%L1)</source>
        <translation>Conflits (%L1)</translation>
    </message>
    <message>
        <source>Outbox (%L1)</source>
        <translation>Boîte d&apos;envoi (%L1)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d&apos;envoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be offered to the hub with the next session.</source>
        <translation>
            <numerusform>%Ln fiche sera proposée au pôle à la prochaine session.</numerusform>
            <numerusform>%Ln fiches seront proposées au pôle à la prochaine session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are hidden. They stay in the library.</source>
        <translation>
            <numerusform>%Ln fiche est masquée. Elle reste dans la bibliothèque.</numerusform>
            <numerusform>%Ln fiches sont masquées. Elles restent dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you agree, %Ln record(s) will go here too:</source>
        <translation>
            <numerusform>Si vous êtes d&apos;accord, %Ln fiche sera retirée ici aussi&#xa0;:</numerusform>
            <numerusform>Si vous êtes d&apos;accord, %Ln fiches seront retirées ici aussi&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are here and no longer on the hub:</source>
        <translation>
            <numerusform>%Ln fiche est ici et n&apos;est plus sur le pôle&#xa0;:</numerusform>
            <numerusform>%Ln fiches sont ici et ne sont plus sur le pôle&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>reçues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>envoyées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>retirées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>en conflit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>mises de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>Began %1 and was cut off. What had arrived by then is here.</source>
        <translation>Début&#xa0;: %1, puis interruption. Ce qui était arrivé jusque-là est ici.</translation>
    </message>
    <message>
        <source>Began %1, ended %2; %3 were received.</source>
        <translation>Début&#xa0;: %1&#xa0;; fin&#xa0;: %2&#xa0;; volume reçu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <translation>Détail technique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mine (1)</source>
        <translation>La mienne (1)</translation>
    </message>
    <message>
        <source>Hub (2)</source>
        <translation>Pôle (2)</translation>
    </message>
    <message>
        <source>Both (3)</source>
        <translation>Les deux (3)</translation>
    </message>
    <message>
        <source>Mine, and behind it what only the hub has: for lists and long texts</source>
        <translation>La mienne, suivie de ce que seul le pôle a&#xa0;: pour les listes et les textes longs</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>Modifier (E)</translation>
    </message>
    <message>
        <source>Reset (R)</source>
        <translation>Réinitialiser (R)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 fiches sur %2</translation>
    </message>
    <message>
        <source>Everything was compared with the hub, as is done now and then.</source>
        <translation>Tout a été comparé avec le pôle, comme cela se fait de temps en temps.</translation>
    </message>
    <message>
        <source>Everything was fetched anew.</source>
        <translation>Tout a été récupéré à nouveau.</translation>
    </message>
    <message>
        <source>The repository sent fewer records than it announced; they are compared later.</source>
        <translation>L&apos;entrepôt a envoyé moins de fiches qu&apos;annoncé&#xa0;; elles seront comparées plus tard.</translation>
    </message>
    <message>
        <source>Some records are no longer listed by the repository; they stay here.</source>
        <translation>L&apos;entrepôt ne cite plus certaines fiches&#xa0;; elles restent ici.</translation>
    </message>
    <message>
        <source>This address answered, but not as a repository (OAI-PMH).</source>
        <translation>Cette adresse a répondu, mais pas comme un entrepôt (OAI-PMH).</translation>
    </message>
    <message>
        <source>It may be the login page of a network. Check the address and the connection.</source>
        <translation>C&apos;est peut-être la page d&apos;identification d&apos;un réseau. Vérifiez l&apos;adresse et la connexion.</translation>
    </message>
    <message>
        <source>There is no repository at this address any more.</source>
        <translation>Il n&apos;y a plus d&apos;entrepôt à cette adresse.</translation>
    </message>
    <message>
        <source>What it sent stays here. Ask whoever runs it for the new address.</source>
        <translation>Ce qu&apos;il a envoyé reste ici. Demandez la nouvelle adresse à qui le gère.</translation>
    </message>
    <message>
        <source>The repository refused this.</source>
        <translation>L&apos;entrepôt a refusé cela.</translation>
    </message>
    <message>
        <source>Some want to be asked before they are read by a program. Write to whoever runs it.</source>
        <translation>Certains veulent être consultés avant d&apos;être lus par un programme. Écrivez à qui le gère.</translation>
    </message>
    <message>
        <source>The repository did not understand what was asked.</source>
        <translation>L&apos;entrepôt n&apos;a pas compris la demande.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Waits: the record that stands for it now goes to the hub first.</source>
        <translation>En attente&#xa0;: la fiche qui la remplace doit d’abord aller au pôle.</translation>
    </message>
    <message>
        <source>Keep it hidden here</source>
        <translation>Garder masqué ici</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>You wrote about this story; then its consent was withdrawn on the hub. What you wrote is hidden: let it go, which erases it, or keep it hidden on this computer alone.</source>
        <translation>Vous avez écrit sur ce récit ; puis son consentement a été retiré sur le pôle. Ce que vous avez écrit est masqué : abandonnez-le, ce qui l’efface, ou gardez-le masqué sur cet ordinateur seul.</translation>
    </message>
    <message>
        <source>Stays here: its consent does not stand, or is not for a library that others read.</source>
        <translation>Reste ici : son consentement ne tient pas, ou ne vaut pas pour une bibliothèque que d’autres lisent.</translation>
    </message>
    <message>
        <source>Waits: its files go to the hub before it.</source>
        <translation>Attend : ses fichiers vont d’abord au pôle.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TableColumns</name>
    <message>
        <source>Restore the usual columns</source>
        <translation>Rétablir les colonnes habituelles</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TagDialog</name>
    <message>
        <source>Tags of the records, which go to the hub with them</source>
        <translation>Étiquettes des fiches, qui vont avec elles au pôle</translation>
    </message>
    <message>
        <source>My tags, on this computer alone</source>
        <translation>Mes étiquettes, sur cet ordinateur seulement</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln record(s)</source>
        <translation>
            <numerusform>Étiquettes de %Ln fiche</numerusform>
            <numerusform>Étiquettes de %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag, such as region/west africa</source>
        <translation>Nouvelle étiquette, par exemple région/afrique de l’ouest</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking at the records …</source>
        <translation>Examen des fiches…</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Pas encore d’étiquette.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TagTicksModel</name>
    <message numerus="yes">
        <source>%Ln record(s) have it</source>
        <translation>
            <numerusform>%Ln fiche l’a</numerusform>
            <numerusform>%Ln fiches l’ont</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TagTreeModel</name>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Afficher les fiches</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No record has a tag yet. Select records and press Ctrl+T to give them some.</source>
        <translation>Aucune fiche n’a encore d’étiquette. Sélectionnez des fiches et appuyez sur Ctrl+T pour leur en donner.</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Renommer une étiquette</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Merge “%1” into another tag</source>
        <translation>Fusionner «&#xa0;%1&#xa0;» avec une autre étiquette</translation>
    </message>
    <message>
        <source>&amp;Other tag</source>
        <translation>Autre é&amp;tiquette</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>There is no tag “%1” to merge with.</source>
        <translation>Il n’y a pas d’étiquette «&#xa0;%1&#xa0;» avec laquelle fusionner.</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>Supprimer une étiquette</translation>
    </message>
    <message>
        <source>Take the tag “%1”, and the tags in it, away from every record? Undo brings them back.</source>
        <translation>Enlever l’étiquette «&#xa0;%1&#xa0;» et celles qu’elle contient de toutes les fiches&#xa0;? Annuler les ramène.</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TakeUpDialog</name>
    <message>
        <source>A new draft of a case study with this title:</source>
        <translation>Un nouveau brouillon d&apos;étude de cas avec ce titre&#xa0;:</translation>
    </message>
    <message>
        <source>Among the challenges of a case study that is there:</source>
        <translation>Parmi les difficultés d&apos;une étude de cas existante&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the case study…</source>
        <translation>Choisir l&apos;étude de cas…</translation>
    </message>
    <message>
        <source>Take up in a case study</source>
        <translation>Reprendre dans une étude de cas</translation>
    </message>
    <message>
        <source>Title of the draft</source>
        <translation>Titre du brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) go to the fields of their questions. The case study names the event, and the answers name the case study.</source>
        <translation>
            <numerusform>%Ln réponse va dans le champ de sa question. L&apos;étude de cas renvoie à l&apos;événement, et la réponse à l&apos;étude de cas.</numerusform>
            <numerusform>%Ln réponses vont dans les champs de leurs questions. L&apos;étude de cas renvoie à l&apos;événement, et les réponses à l&apos;étude de cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>That is no case study.</source>
        <translation>Ce n&apos;est pas une étude de cas.</translation>
    </message>
    <message>
        <source>Taken up in “%1”.</source>
        <translation>Repris dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>That case study is marked for wider sharing than the event.</source>
        <translation>Le marquage de cette étude de cas permet un partage plus large que celui de l&apos;événement.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TranslatedEditor</name>
    <message>
        <source>%1 (empty)</source>
        <comment>a language without text</comment>
        <translation>%1 (vide)</translation>
    </message>
    <message>
        <source>Languages of “%1”</source>
        <translation>Langues de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Add a language: %1</source>
        <translation>Ajouter une langue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::WaitingCard</name>
    <message>
        <source>What waits for me</source>
        <translation>Ce qui m&apos;attend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::WayDialog</name>
    <message>
        <source>Take those that it showed</source>
        <translation>Prendre celles qu&apos;il a montrées</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme le système l&apos;indique</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du serveur mandataire</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>Testez d&apos;abord la connexion.</translation>
    </message>
    <message>
        <source>Keys that are trusted there, a line each. Leave it empty to trust whatever the certificate authorities vouch for. At least two, so that the hub can change its key: one of them has to be in its certificates. Ask whoever runs the hub before you change this; with wrong keys it cannot be reached.</source>
        <translation>Clés de confiance, une par ligne. Laissez vide pour vous fier à ce que garantissent les autorités de certification. Deux au moins, pour que le pôle puisse changer de clé&#xa0;: l&apos;une d&apos;elles doit figurer dans ses certificats. Demandez à qui gère le pôle avant de changer cela&#xa0;; avec de mauvaises clés, il ne peut être joint.</translation>
    </message>
    <message>
        <source>Keys that are trusted</source>
        <translation>Clés de confiance</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Serveur mandataire&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A proxy looks like this: %1, or like this: %2. Its name and password are asked for when it wants them.</source>
        <translation>Un serveur mandataire s&apos;écrit ainsi&#xa0;: %1, ou ainsi&#xa0;: %2. Le nom et le mot de passe sont demandés quand il les veut.</translation>
    </message>
    <message>
        <source>These cannot be used: there must be none, or two and more, and each has 44 characters that end with “=”.</source>
        <translation>Elles ne peuvent servir&#xa0;: il n&apos;en faut aucune, ou deux et plus, et chacune a 44 caractères qui finissent par «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>Reached without a proxy.</source>
        <translation>Joint sans serveur mandataire.</translation>
    </message>
    <message>
        <source>Reached through the proxy %1.</source>
        <translation>Joint par le serveur mandataire %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln key(s) are trusted there.</source>
        <translation>
            <numerusform>Seule %Ln clé y est de confiance.</numerusform>
            <numerusform>Seules %Ln clés y sont de confiance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::WithdrawDialog</name>
    <message>
        <source>Withdraw a consent</source>
        <translation>Retirer un consentement</translation>
    </message>
    <message>
        <source>“%1” is hidden at once: from lists, searches and exports here, and from every edition that is not frozen. The next session tells the hub, and with it every other desk.</source>
        <translation>« %1 » est masqué aussitôt : des listes, des recherches et des exportations ici, et de toute édition qui n’est pas figée. La prochaine session l’annonce au pôle, et ainsi à tous les autres postes.</translation>
    </message>
    <message>
        <source>The person that “%1” names is taken out of the record at once. The next session tells the hub, and with it every other desk.</source>
        <translation>La personne que « %1 » nomme est retirée aussitôt de la fiche. La prochaine session l’annonce au pôle, et ainsi à tous les autres postes.</translation>
    </message>
    <message>
        <source>Never the name of the person</source>
        <translation>Jamais le nom de la personne</translation>
    </message>
    <message>
        <source>&amp;Taken back on:</source>
        <translation>Retiré &amp;le :</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motif :</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Retirer le consentement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The consent to “%1” was withdrawn.</source>
        <translation>Le consentement à « %1 » a été retiré.</translation>
    </message>
    <message>
        <source>Frozen editions print what is linked to it, and stay as they are: %1.</source>
        <translation>Des éditions figées impriment ce qui y est lié, et restent comme elles sont : %1.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::WriteBundleDialog</name>
    <message>
        <source>Also records marked TLP:AMBER</source>
        <translation>Aussi les fiches marquées TLP:AMBER</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>Write a bundle</source>
        <translation>Écrire un paquet</translation>
    </message>
    <message>
        <source>What the hub sent, for others to read</source>
        <translation>Ce que le pôle a envoyé, à lire par d&apos;autres</translation>
    </message>
    <message>
        <source>What I changed, as proposals for the hub</source>
        <translation>Mes modifications, comme propositions au pôle</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>Avancement de l&apos;écriture</translation>
    </message>
    <message>
        <source>Records marked TLP:RED and stories without consent never go into a bundle.</source>
        <translation>Les fiches marquées TLP:RED et les récits sans consentement n&apos;entrent jamais dans un paquet.</translation>
    </message>
    <message>
        <source>Holds:</source>
        <translation>Contenu&#xa0;:</translation>
    </message>
    <message>
        <source>Hub:</source>
        <translation>Pôle&#xa0;:</translation>
    </message>
    <message>
        <source>There is no hub yet. A bundle carries what a hub sent, or proposals for it.</source>
        <translation>Il n&apos;y a pas encore de pôle. Un paquet porte ce qu&apos;un pôle a envoyé, ou des propositions pour lui.</translation>
    </message>
    <message>
        <source>Bundles (*%1)</source>
        <translation>Paquets (*%1)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>With attached files</source>
        <translation>Avec les fichiers joints</translation>
    </message>
    <message>
        <source>With attached files (none are here)</source>
        <translation>Avec les fichiers joints (aucun n’est ici)</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln attached file(s), %1</source>
        <translation>
            <numerusform>Avec %Ln fichier joint, %1</numerusform>
            <numerusform>Avec %Ln fichiers joints, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves of records:</source>
        <translation>Ce qui sort des fiches :</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::YearHistogram</name>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>1: a year</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln fiche</numerusform>
            <numerusform>%1&#xa0;: %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>years</comment>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>First year of the range</source>
        <translation>Première année de l&apos;intervalle</translation>
    </message>
    <message>
        <source>Last year of the range</source>
        <translation>Dernière année de l&apos;intervalle</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::YearPanel</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>De l&apos;année</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>À l&apos;année</translation>
    </message>
</context>
</TS>
