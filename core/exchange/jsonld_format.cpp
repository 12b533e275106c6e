// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/document_sink.h"
#include "core/model/field_values.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Members that become a term as they are: plain texts, lists of them, and texts by language.
struct Term
{
    QLatin1StringView member;
    QLatin1StringView term;
};

// Terms of DCMI Metadata Terms (dcterms) and of schema.org, whose names end in what the member means.
constexpr std::array kTerms {
    Term {"title"_L1, "dcterms:title"_L1},
    Term {"title"_L1, "schema:name"_L1},
    Term {"summary"_L1, "dcterms:description"_L1},
    Term {"acronym"_L1, "schema:alternateName"_L1},
    Term {"also_known_as"_L1, "schema:alternateName"_L1},
    Term {"alternative_title"_L1, "dcterms:alternative"_L1},
    Term {"created_at"_L1, "dcterms:created"_L1},
    Term {"updated_at"_L1, "dcterms:modified"_L1},
    Term {"lang"_L1, "dcterms:language"_L1},
    Term {"languages"_L1, "dcterms:language"_L1},
    Term {"tags"_L1, "schema:keywords"_L1},
    Term {"subjects"_L1, "dcterms:subject"_L1},
    Term {"countries"_L1, "dcterms:spatial"_L1},
    Term {"country"_L1, "dcterms:spatial"_L1},
    Term {"hq_country"_L1, "dcterms:spatial"_L1},
    Term {"countries_of_work"_L1, "schema:areaServed"_L1},
    Term {"creators"_L1, "dcterms:creator"_L1},
    Term {"publisher"_L1, "dcterms:publisher"_L1},
    Term {"issued"_L1, "dcterms:issued"_L1},
    Term {"resource_type"_L1, "dcterms:type"_L1},
    Term {"license"_L1, "dcterms:license"_L1},
    Term {"document_number"_L1, "schema:reportNumber"_L1},
    Term {"url"_L1, "schema:url"_L1},
    Term {"website"_L1, "schema:url"_L1},
    Term {"link"_L1, "schema:url"_L1},
    Term {"generic_email"_L1, "schema:email"_L1},
    Term {"founded"_L1, "schema:foundingDate"_L1},
    Term {"start"_L1, "schema:startDate"_L1},
    Term {"end"_L1, "schema:endDate"_L1},
    Term {"place"_L1, "schema:location"_L1},
    Term {"body"_L1, "schema:articleBody"_L1},
};

QString classOf(const Document &document)
{
    const QString orgType = document.json().value("org_type"_L1).toString();
    switch (document.type()) {
    case RecordType::Stakeholder:
        return orgType == "ngo"_L1            ? u"schema:NGO"_s
            : orgType == "private_company"_L1 ? u"schema:Corporation"_s
            : orgType == "government"_L1      ? u"schema:GovernmentOrganization"_s
                                              : u"schema:Organization"_s;
    case RecordType::CaseStudy:
        return u"schema:Project"_s;
    case RecordType::Story:
        return u"schema:Article"_s;
    case RecordType::Event:
        return u"schema:Event"_s;
    case RecordType::Page:
        return u"schema:WebPage"_s;
    case RecordType::Edition:
        return u"schema:Book"_s;
    default:
        return u"schema:CreativeWork"_s;
    }
}

QString iriOf(const QString &id)
{
    return u"urn:fourthp:"_s + id;
}

/// Texts by language become a list of tagged texts.
QJsonArray valuesOf(const QJsonValue &value)
{
    QJsonArray values;
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray()) {
            if (item.isString() && !item.toString().isEmpty()) {
                values.append(item);
            }
        }
    } else if (value.isObject()) {
        const QJsonObject texts = value.toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (!it.value().toString().isEmpty()) {
                values.append(QJsonObject {{u"@language"_s, it.key()}, {u"@value"_s, it.value()}});
            }
        }
    } else if (!value.toString().isEmpty()) {
        values.append(value);
    }
    return values;
}

/// Adds to what the term says already. A single value stands without brackets.
void add(QJsonObject &node, const QString &term, const QJsonArray &values)
{
    QJsonArray all = node.value(term).isArray() ? node.value(term).toArray() : QJsonArray();
    if (node.contains(term) && !node.value(term).isArray()) {
        all.append(node.value(term));
    }
    for (const QJsonValue value : values) {
        if (!all.contains(value)) {
            all.append(value);
        }
    }
    if (!all.isEmpty()) {
        node.insert(term, all.size() == 1 ? all.at(0) : QJsonValue(all));
    }
}

void addSources(QJsonObject &node, const QJsonValue &sources)
{
    for (const QJsonValue item : sources.toArray()) {
        const QString url = item.toObject().value("url"_L1).toString();
        const QString title = item.toObject().value("title"_L1).toString();
        add(node, u"dcterms:source"_s, {url.isEmpty() ? QJsonValue(title) : QJsonValue(url)});
    }
}

void addIdentifiers(QJsonObject &node, const Document &document)
{
    add(node, u"dcterms:identifier"_s, {document.id().value});
    for (const QJsonValue item : document.json().value("identifiers"_L1).toArray()) {
        const QJsonObject identifier = item.toObject();
        const QString scheme = identifier.value("scheme"_L1).toString();
        const QString value = identifier.value("value"_L1).toString();
        add(node, u"dcterms:identifier"_s, {scheme == "doi"_L1 ? u"https://doi.org/"_s + value : value});
    }
}

QByteArray nodeText(const Document &shared, const QString &recipients)
{
    QJsonObject node {{u"@id"_s, iriOf(shared.id().value)}, {u"@type"_s, classOf(shared)}};
    for (const Term &term : kTerms) {
        add(node, term.term, valuesOf(shared.json().value(term.member)));
    }
    addIdentifiers(node, shared);
    addSources(node, shared.json().value("sources"_L1));
    for (const RecordLink &link : outgoingLinks(shared)) {
        add(node, u"dcterms:relation"_s, {QJsonObject {{u"@id"_s, iriOf(link.to.value)}}});
    }
    add(node, u"dcterms:accessRights"_s, {sharingNote(shared, recipients)});
    return QJsonDocument(node).toJson(QJsonDocument::Compact);
}

} // namespace

TextFormat jsonLdFormat(const SinkContext &context)
{
    TextFormat format;
    format.head
        = R"({"@context":{"dcterms":"http://purl.org/dc/terms/","schema":"https://schema.org/"},"@graph":[)"
          "\n";
    format.between = ",\n";
    format.tail = "\n]}\n";
    format.textOf = [context](const Document &shared) {
        return std::optional(nodeText(shared, context.options.recipients));
    };
    return format;
}

} // namespace fourthp
