// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/heading_words.h"

namespace fourthp {

namespace {

constexpr HeadingWords kWords[] {
    {"title",
        "Organisation|Organization|Organisation name|Name of the organisation|Name of organization|Project|"
        "Project name|Programme|Initiative|Practice|Case|Event|"
        "Nom de l'organisation|Projet|Intitulé|Pratique|Cas|Événement|"
        "الاسم|اسم المنظمة|المنظمة|المشروع|الفعالية"},
    {"acronym", "Abbreviation|Short name|Abréviation|Nom court|الاسم المختصر|الاختصار"},
    {"also_known_as", "Other names|Alias|Aliases|Former name|Autres noms|أسماء أخرى"},
    {"summary", "Description|Abstract|About|Short description|Présentation|Sommaire|الوصف|نبذة"},
    {"countries", "Country|Location|Pays concerné|البلد|الدولة|الدول"},
    {"hq_country", "Country|Headquarters|Head office|Based in|Pays|Siège|البلد|الدولة|المقر"},
    {"countries_of_work",
        "Countries|Country of work|Works in|Operates in|Pays d'intervention|Pays d'action|البلدان|الدول"},
    {"country", "Location|Lieu|الدولة"},
    {"sector", "Sectors|Secteurs|القطاعات"},
    {"sectors", "Sector|Secteur|القطاع"},
    {"industries", "Industry|Branch|Branche|Branches|الصناعة"},
    {"tags", "Tag|Keyword|Keywords|Key words|Topics|Mot-clé|Mots-clés|Étiquette|وسم|كلمات مفتاحية"},
    {"subjects", "Subject|Topic|Topics|Sujet|الموضوع"},
    {"website", "Web|Web site|Web page|URL|Link|Homepage|Site|Site internet|Lien|الموقع|الرابط"},
    {"url", "Link|Web address|Web|Website|Lien|Adresse web|الرابط"},
    {"start", "Start date|Begin|Begun|Since|From|Year|Date|Date de début|Depuis|Année|تاريخ البدء|السنة"},
    {"end", "End date|Until|To|Date de fin|Jusqu'à|تاريخ الانتهاء"},
    {"founded", "Founded in|Year founded|Established|Fondée en|Année de création|سنة التأسيس"},
    {"issued",
        "Year|Date|Publication date|Published|Year of publication|Année|Date de publication|السنة|"
        "سنة النشر|تاريخ النشر"},
    {"creators", "Author|Authors|Auteur|Auteurs|Autrices|المؤلف|المؤلفون"},
    {"publisher", "Published by|Publishing house|Maison d'édition|دار النشر"},
    {"org_type", "Type|Kind|Type of organisation|Type of organization|Type d'organisation|نوع المنظمة|النوع"},
    {"resource_type", "Type|Kind|Document type|Type de document|نوع الوثيقة|النوع"},
    {"event_type", "Type|Kind|النوع"},
    {"practice_kind", "Kind|Type of practice|Type de pratique"},
    {"partners.name", "Partner|Partners|Partner organisations|Partenaire|Partenaires|الشريك|الشركاء"},
    {"exploitation", "Type of exploitation|Form of exploitation|Type d'exploitation|نوع الاستغلال"},
    {"populations", "Target group|Target groups|Beneficiaries|Groupe cible|Bénéficiaires|المستفيدون"},
    {"lessons", "Lessons|Lesson learned|Leçons|Enseignements|الدروس"},
    {"license", "License|Rights|Droits|الرخصة"},
};

} // namespace

std::span<const HeadingWords> headingWords()
{
    return kWords;
}

} // namespace fourthp
