// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/oai_reader.h"

#include "core/sync/oai/xml_check.h"
#include "core/sync/oai/xml_decoding.h"
#include "core/sync/oai/xml_repair.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr size_t kMostElements = 2000; // Of one record.
constexpr qsizetype kLongestErrorText = 200;

/// Walks one text that `checkXml` let through.
class AnswerReader
{
public:
    AnswerReader(const QString &text, bool isRepaired)
        : m_text(text)
        , m_xml(text)
        , m_isRepaired(isRepaired)
    { }

    Result<OaiAnswer> read()
    {
        while (next()) {
            if (m_xml.isStartElement()) {
                readRoot();
            }
        }
        if (m_foreign) {
            return Failure(*m_foreign);
        }
        if (m_xml.hasError()) {
            return fail(ErrorKind::BadAnswer, {},
                u"%1 at character %2"_s.arg(m_xml.errorString()).arg(m_xml.characterOffset()));
        }
        return std::move(m_answer);
    }

private:
    /// The next token; false at the end or after an error.
    bool next()
    {
        m_before = m_xml.characterOffset();
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > kOaiDeepest) {
                m_xml.raiseError(u"nested too deeply"_s);
            }
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_xml.raiseError(u"a document type or an entity, which are not allowed"_s);
            break;
        default:
            break;
        }
        return !m_xml.atEnd() && !m_xml.hasError();
    }

    /// Calls `visit` on each child of the element that has just begun; returns after its end.
    template <class Visit> void eachChild(Visit visit)
    {
        const int inside = m_depth;
        while (m_depth >= inside && next()) {
            if (m_xml.isStartElement()) {
                const int child = m_depth;
                visit(m_xml.name().toString());
                while (m_depth >= child && next()) { } // What the visitor left over.
            }
        }
    }

    /// All text in the element that has just begun, that of elements in it too; returns after its end.
    QString text()
    {
        QString all;
        m_isTooLong = false;
        const int inside = m_depth;
        while (m_depth >= inside && next()) {
            if (!m_xml.isCharacters()) {
                continue;
            }
            m_isTooLong = m_isTooLong || all.size() + m_xml.text().size() > kOaiLongestText;
            if (!m_isTooLong) {
                all += m_xml.text();
            }
        }
        if (all.contains(kRepairMark)) {
            m_wasMarked = true;
            all.remove(kRepairMark);
        }
        return all.trimmed();
    }

    void readRoot()
    {
        if (m_xml.name() != "OAI-PMH"_L1) {
            const bool isWebPage = m_xml.name().compare("html"_L1, Qt::CaseInsensitive) == 0;
            m_foreign = Error {ErrorKind::NotAHub, {},
                isWebPage ? u"a web page answers there"_s : u"no repository answers there"_s};
            m_xml.raiseError({});
            return;
        }
        eachChild([this](const QString &name) {
            if (name == "responseDate"_L1) {
                m_answer.responseDate = text();
            } else if (name == "error"_L1) {
                m_answer.errors.append(m_xml.attributes().value("code"_L1).toString());
                const QString said = text().left(kLongestErrorText);
                m_answer.errorText = m_answer.errorText.isEmpty() ? said : m_answer.errorText;
            } else if (name == "Identify"_L1) {
                m_answer.verb = name;
                readRepository();
            } else if (name == "ListRecords"_L1 || name == "ListIdentifiers"_L1 || name == "GetRecord"_L1) {
                m_answer.verb = name;
                readList();
            }
        });
    }

    void readRepository()
    {
        OaiRepository &repository = m_answer.repository;
        eachChild([&](const QString &name) {
            QString *member = name == "repositoryName"_L1 ? &repository.name
                : name == "earliestDatestamp"_L1          ? &repository.earliestDatestamp
                : name == "deletedRecord"_L1              ? &repository.deletedRecord
                : name == "granularity"_L1                ? &repository.granularity
                                                          : nullptr;
            if (member != nullptr) {
                *member = text();
            }
        });
    }

    void readList()
    {
        eachChild([this](const QString &name) {
            if (name == "record"_L1) {
                m_answer.records.push_back(record());
            } else if (name == "header"_L1) {
                m_answer.records.push_back({.header = header()});
            } else if (name == "resumptionToken"_L1) {
                readToken();
            }
        });
    }

    void readToken()
    {
        OaiToken token;
        token.expires = m_xml.attributes().value("expirationDate"_L1).toString();
        bool isNumber = false;
        const qint64 size = m_xml.attributes().value("completeListSize"_L1).toLongLong(&isNumber);
        if (isNumber && size >= 0) {
            token.completeListSize = size;
        }
        token.value = text();
        m_answer.token = token;
    }

    OaiHeader header()
    {
        OaiHeader header;
        header.isDeleted = m_xml.attributes().value("status"_L1) == "deleted"_L1;
        eachChild([&](const QString &name) {
            if (name == "identifier"_L1) {
                header.identifier = text();
            } else if (name == "datestamp"_L1) {
                header.datestamp = text();
            }
        });
        return header;
    }

    OaiRecord record()
    {
        OaiRecord record;
        m_wasMarked = false;
        eachChild([&](const QString &name) {
            if (name == "header"_L1) {
                record.header = header();
            } else if (name == "metadata"_L1) {
                readMetadata(record);
            }
        });
        record.isRepaired = m_isRepaired && m_wasMarked;
        return record;
    }

    void readMetadata(OaiRecord &record)
    {
        eachChild([&](const QString &) {
            const qint64 start = m_before;
            eachChild([&](const QString &name) { readElement(record, name); });
            const QStringView raw = QStringView(m_text).mid(start, m_xml.characterOffset() - start);
            if (raw.startsWith(u'<') && raw.endsWith(u'>')) {
                record.raw = raw.toString().remove(kRepairMark);
            }
        });
    }

    void readElement(OaiRecord &record, const QString &name)
    {
        const QString language
            = m_xml.attributes().value("http://www.w3.org/XML/1998/namespace"_L1, "lang"_L1).toString();
        const QString value = text();
        if (m_isTooLong) {
            record.problem = u"the text of %1 is too long"_s.arg(name.left(40));
        } else if (record.elements.size() >= kMostElements) {
            record.problem = u"too many elements"_s;
        } else if (!value.isEmpty()) {
            record.elements.push_back({name.toLower(), value, language});
        }
    }

    const QString &m_text;
    QXmlStreamReader m_xml;
    OaiAnswer m_answer;
    std::optional<Error> m_foreign;
    bool m_isRepaired;
    bool m_wasMarked = false; ///< Since the record began.
    bool m_isTooLong = false;
    int m_depth = 0;
    qint64 m_before = 0; ///< Where the token that was just read began.
};

Result<OaiAnswer> readText(const QString &text, bool isRepaired)
{
    if (auto safe = checkXml(text); !safe) {
        return passOn(safe);
    }
    return AnswerReader(text, isRepaired).read();
}

} // namespace

Result<OaiAnswer> readOaiAnswer(const QByteArray &body)
{
    if (body.size() > kOaiPageBytes) {
        return fail(ErrorKind::BadAnswer, {}, u"the answer is larger than %1 bytes"_s.arg(kOaiPageBytes));
    }
    const Result<QString> text = decodeXml(body);
    if (text) {
        Result<OaiAnswer> answer = readText(*text, false);
        if (answer || answer.error().kind == ErrorKind::NotAHub) {
            return answer;
        }
    }
    return readText(repairedXml(body), true);
}

} // namespace fourthp
