// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/dc_mapping.h"

#include "core/model/outside_words.h"
#include "core/model/validation.h"
#include "core/sync/oai/dc_texts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kSmallRaw = 8 * 1024;
constexpr qsizetype kLongestIdentifier = 2000;

/// A short name for a list item that says the same on every harvest, so that a person's edits find it again.
QString itemId(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
}

/// The repository's time as ours; empty if it makes none.
QString timestampOf(const QString &datestamp)
{
    QDateTime time = QDateTime::fromString(datestamp, Qt::ISODate);
    if (!time.isValid()) {
        return {};
    }
    if (datestamp.size() <= 10) {
        time = QDateTime(time.date(), QTime(0, 0), Qt::UTC);
    }
    return time.toUTC().toString(Qt::ISODate);
}

QByteArray quarantineNote(const OaiHeader &header)
{
    const QJsonObject note {{u"identifier"_s, header.identifier}, {u"datestamp"_s, header.datestamp}};
    return QJsonDocument(note).toJson(QJsonDocument::Compact);
}

/// Puts a resource together, one element of Dublin Core after the other.
class ResourceBuilder
{
public:
    ResourceBuilder(const OaiRecord &record, const OaiOrigin &origin)
        : m_record(record)
        , m_origin(origin)
    { }

    QJsonObject build()
    {
        setLanguages();
        setTitles();
        setText(u"summary"_s, localisedTexts(m_record.elements, u"description"_s, m_language));
        setList(u"creators"_s, valuesOf(u"creator"_s) + valuesOf(u"contributor"_s));
        set(u"publisher"_s, valuesOf(u"publisher"_s).join(u"; "_s));
        set(u"issued"_s, issuedDate(valuesOf(u"date"_s)));
        set(u"resource_type"_s, resourceTypeOf(valuesOf(u"type"_s)));
        setPlacesAndSubjects();
        setIdentifiers();
        setLicense();
        setRelations();
        setEnvelope();
        return m_json;
    }

private:
    QStringList valuesOf(const QString &name) const
    {
        QStringList values;
        for (const DcElement &element : m_record.elements) {
            const QString value = element.name == name ? element.value.simplified() : QString();
            if (!value.isEmpty() && !values.contains(value)) {
                values.append(value);
            }
        }
        return values;
    }

    void set(const QString &key, const QString &value)
    {
        if (!value.isEmpty()) {
            m_json.insert(key, value);
        }
    }

    void setList(const QString &key, const QStringList &values)
    {
        QStringList once = values;
        once.removeDuplicates();
        if (!once.isEmpty()) {
            m_json.insert(key, QJsonArray::fromStringList(once));
        }
    }

    void setText(const QString &key, const QJsonObject &texts)
    {
        if (!texts.isEmpty()) {
            m_json.insert(key, texts);
        }
    }

    void setLanguages()
    {
        QStringList codes;
        for (const QString &value : valuesOf(u"language"_s)) {
            codes.append(languageCode(value));
        }
        codes.removeAll(QString());
        setList(u"languages"_s, codes);
        m_language = codes.value(0, u"und"_s);
        if (!codes.isEmpty()) {
            m_json.insert(u"lang"_s, m_language);
        }
    }

    void setTitles()
    {
        Titles titles = titlesOf(m_record.elements, m_language);
        if (titles.main.isEmpty()) {
            titles.main.insert(
                u"und"_s, m_record.header.identifier); // A record without any name cannot be listed.
        }
        m_json.insert(u"title"_s, titles.main);
        set(u"alternative_title"_s, titles.others.join(u"; "_s));
    }

    void setPlacesAndSubjects()
    {
        QStringList countries;
        QStringList subjects = valuesOf(u"subject"_s);
        for (const QString &place : valuesOf(u"coverage"_s)) {
            const QString code = countryCode(place);
            (code.isEmpty() ? subjects : countries).append(code.isEmpty() ? place : code);
        }
        setList(u"countries"_s, countries);
        setList(u"subjects"_s, subjects);
    }

    void setIdentifiers()
    {
        QString doi;
        std::vector<SchemedIdentifier> all {{u"oai"_s, m_record.header.identifier}};
        for (const QString &value : valuesOf(u"identifier"_s)) {
            const SchemedIdentifier one = schemedIdentifier(value);
            if (one.scheme == "doi"_L1 && doi.isEmpty()) {
                doi = one.value;
            }
            if (one.scheme == "other"_L1 && isWebAddress(value) && !m_json.contains("url"_L1)) {
                m_json.insert(u"url"_s, value);
            } else if (std::find(all.begin(), all.end(), one) == all.end()) {
                all.push_back(one);
            }
        }
        if (!doi.isEmpty() && !m_json.contains("url"_L1)) {
            m_json.insert(u"url"_s,
                QString(u"https://doi.org/"_s + QString::fromLatin1(QUrl::toPercentEncoding(doi, "/:;()"))));
        }
        QJsonArray items;
        for (const SchemedIdentifier &one : all) {
            items.append(QJsonObject {{u"id"_s, itemId(one.scheme + u' ' + one.value)},
                {u"scheme"_s, one.scheme}, {u"value"_s, one.value}});
        }
        m_json.insert(u"identifiers"_s, items);
    }

    void setLicense()
    {
        const QStringList rights = valuesOf(u"rights"_s);
        const auto isLicence = [](const QString &text) {
            return text.contains("creativecommons.org"_L1, Qt::CaseInsensitive) || text.startsWith("CC "_L1)
                || text.startsWith("CC-"_L1);
        };
        const auto named = std::find_if(rights.begin(), rights.end(), isLicence);
        set(u"license"_s, named == rights.end() ? rights.value(0) : *named);
    }

    void setRelations()
    {
        QJsonArray items;
        QStringList all = valuesOf(u"relation"_s) + valuesOf(u"source"_s);
        all.removeDuplicates();
        for (const QString &text : all) {
            items.append(QJsonObject {{u"id"_s, itemId(text)}, {u"text"_s, text}});
        }
        if (!items.isEmpty()) {
            m_json.insert(u"relations"_s, items);
        }
    }

    void setEnvelope()
    {
        const OaiHeader &header = m_record.header;
        QJsonObject origin {{u"kind"_s, u"oai"_s},
            {u"source"_s, QString(u"source:"_s + m_origin.source.toString(QUuid::WithoutBraces))},
            {u"identifier"_s, header.identifier}, {u"datestamp"_s, header.datestamp}};
        if (m_record.isRepaired) {
            origin.insert(u"repaired"_s, true);
        }
        if (!m_record.raw.isEmpty() && m_record.raw.size() <= kSmallRaw) {
            origin.insert(u"raw"_s, m_record.raw);
        }
        QJsonObject source {{u"id"_s, u"oai"_s},
            {u"title"_s, m_origin.repository.isEmpty() ? header.identifier : m_origin.repository}};
        if (const QString url = m_json.value("url"_L1).toString(); isWebAddress(url)) {
            source.insert(u"url"_s, url);
        }
        m_json.insert(u"sources"_s, QJsonArray {source});
        m_json.insert(u"origin"_s, origin);
        m_json.insert(u"_id"_s, oaiRecordId(m_origin.source, header.identifier).value);
        m_json.insert(u"type"_s, u"resource"_s);
        m_json.insert(u"schema"_s, 1);
        m_json.insert(u"tlp"_s, u"TLP:CLEAR"_s);
        m_json.insert(u"verification"_s, u"V0"_s);
        set(u"updated_at"_s, timestampOf(header.datestamp));
    }

    const OaiRecord &m_record;
    const OaiOrigin &m_origin;
    QString m_language;
    QJsonObject m_json;
};

/// Empty if the document may be kept as what it says it is.
QString faultOf(const Document &document, ReviewState state, const Vocabularies &vocabularies)
{
    for (const ValidationProblem &problem : validateFor(document, state, vocabularies)) {
        if (problem.severity == Severity::Problem) {
            return QString(ruleName(problem.rule) + u": "_s + problem.path);
        }
    }
    return {};
}

QString revisionOf(const Document &document)
{
    return u"oai-"_s
        + QString::fromLatin1(
            QCryptographicHash::hash(document.toJson(), QCryptographicHash::Sha256).toHex().left(32));
}

void seal(HubRow &row, Document document)
{
    row.rev = revisionOf(document);
    document.set(u"_rev"_s, row.rev);
    row.document = std::move(document);
}

} // namespace

QUuid oaiSourceUuid(const QString &baseUrl)
{
    const QUuid urls(
        u"6ba7b811-9dad-11d1-80b4-00c04fd430c8"_s); // RFC 4122, appendix C: names that are addresses.
    QUrl url(baseUrl);
    url.setScheme(u"http"_s);
    url.setHost(url.host().toLower());
    return QUuid::createUuidV5(urls, url.toEncoded());
}

RecordId oaiRecordId(const QUuid &source, const QString &identifier)
{
    return {u"resource:"_s + QUuid::createUuidV5(source, identifier).toString(QUuid::WithoutBraces)};
}

HubRow toResource(const OaiRecord &record, const OaiOrigin &origin, const Vocabularies &vocabularies)
{
    const OaiHeader &header = record.header;
    if (header.identifier.isEmpty()) {
        HubRow nameless = unreadableRecord(header, origin, u"no identifier"_s);
        nameless.id = oaiRecordId(origin.source, u"raw "_s + itemId(record.raw));
        return nameless;
    }
    HubRow row {
        .id = oaiRecordId(origin.source, header.identifier), .leaves = u""_s, .deleted = header.isDeleted};
    if (header.isDeleted) {
        seal(row,
            Document({{u"_id"_s, row.id.value}, {u"_deleted"_s, true}, {u"type"_s, u"resource"_s},
                {u"reason"_s, u"withdrawn"_s}}));
        return row;
    }
    if (!record.problem.isEmpty() || header.identifier.size() > kLongestIdentifier) {
        return unreadableRecord(
            header, origin, record.problem.isEmpty() ? u"the identifier is too long"_s : record.problem);
    }
    if (record.elements.empty()) {
        return unreadableRecord(header, origin, u"no metadata"_s);
    }
    Document document = Document::cleaned(ResourceBuilder(record, origin).build());
    if (document.toJson().size() > kDocumentBytesLimit) {
        QJsonObject kept = document.value(u"origin").toObject();
        kept.remove("raw"_L1);
        document.set(u"origin"_s, kept);
    }
    const bool isComplete = faultOf(document, ReviewState::Published, vocabularies).isEmpty();
    document.set(u"review_state"_s, isComplete ? u"published"_s : u"draft"_s);
    if (const QString fault = faultOf(document, document.reviewState(), vocabularies); !fault.isEmpty()) {
        return unreadableRecord(header, origin, fault);
    }
    seal(row, std::move(document));
    return row;
}

HubRow unreadableRecord(const OaiHeader &header, const OaiOrigin &origin, const QString &why)
{
    HubRow row {.id = oaiRecordId(origin.source, header.identifier), .leaves = u""_s};
    row.problem = why;
    row.raw = quarantineNote(header);
    row.rev = u"unread-"_s + itemId(header.datestamp + why);
    return row;
}

QString identifierInQuarantine(const QByteArray &raw)
{
    return QJsonDocument::fromJson(raw).object().value("identifier"_L1).toString();
}

} // namespace fourthp
