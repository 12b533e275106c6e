// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/record_generator.h"

#include "core/model/field_values.h"
#include "core/model/places.h"
#include "core/store/shown_records.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

constexpr int kRecordsPerTransaction = 2000;

const QStringList &englishWords()
{
    static const QStringList words = u"partnership bank hotel training worker recruitment agency data survivor protection supply chain company police "
                                     "hotline shelter audit finance remittance typology indicator border migrant labour school outreach lawyer court "
                                     "fund report platform mobile network coalition government ministry union farm cocoa fishing garment mining brick "
                                     "construction tourism airline truck driver community youth women children health psychosocial support job placement "
                                     "skills grant evaluation impact evidence pilot scale law policy agreement memorandum privacy sharing intelligence"_s.split(u' ', Qt::SkipEmptyParts);
    return words;
}

const QStringList &frenchWords()
{
    static const QStringList words = u"partenariat banque hôtel formation travailleur recrutement agence données survivante protection chaîne entreprise "
                                     "police ligne refuge audit finance envoi typologie indicateur frontière migrant travail école sensibilisation avocat "
                                     "tribunal fonds rapport plateforme réseau coalition gouvernement ministère syndicat ferme cacao pêche textile mines"_s.split(u' ', Qt::SkipEmptyParts);
    return words;
}

const QStringList &arabicWords()
{
    static const QStringList words = u"شراكة بنك فندق تدريب عامل توظيف وكالة بيانات ناجية حماية سلسلة توريد شركة شرطة خط مأوى تدقيق تمويل تحويل مؤشر حدود مهاجر "
                                     "عمل مدرسة توعية محام محكمة صندوق تقرير منصة شبكة ائتلاف حكومة وزارة نقابة مزرعة صيد نسيج تعدين"_s.split(u' ', Qt::SkipEmptyParts);
    return words;
}

} // namespace

RecordGenerator::RecordGenerator(const Vocabularies &vocabularies, unsigned seed)
    : m_vocabularies(vocabularies)
    , m_random(seed)
{
}

QString RecordGenerator::pick(const QStringList &from)
{
    // Some words are common and most are rare, as in real texts.
    const double x = std::generate_canonical<double, 32>(m_random);
    return from.at(qsizetype(x * x * double(from.size())));
}

QString RecordGenerator::sentence(const QStringList &words, int count)
{
    QStringList chosen;
    for (int i = 0; i < count; ++i) {
        chosen.append(pick(words));
    }
    return chosen.join(u' ');
}

QString RecordGenerator::code(const QString &list)
{
    const auto &terms = m_vocabularies.find(list)->terms;
    return terms[m_random() % terms.size()].code;
}

QJsonArray RecordGenerator::codes(const QString &list, int atMost)
{
    QStringList chosen;
    for (auto i = m_random() % unsigned(atMost + 1); i > 0; --i) {
        chosen.append(code(list));
    }
    chosen.removeDuplicates();
    return QJsonArray::fromStringList(chosen);
}

Document RecordGenerator::next()
{
    static constexpr RecordType kTypes[] {RecordType::Stakeholder, RecordType::Stakeholder, RecordType::Resource, RecordType::Resource,
        RecordType::Resource, RecordType::CaseStudy, RecordType::CaseStudy, RecordType::Event};
    const RecordType type = kTypes[m_random() % std::size(kTypes)];
    ++m_number;
    const QString stamp = u"20%1-%2-%3T08:00:00Z"_s.arg(10 + m_random() % 16, 2, 10, QChar(u'0')).arg(1 + m_random() % 12, 2, 10, QChar(u'0')).arg(1 + m_random() % 28, 2, 10, QChar(u'0'));
    QStringList countries;
    for (auto i = m_random() % 4; i > 0; --i) {
        countries.append(pick(countryCodes()));
    }
    countries.removeDuplicates();
    Document document(QJsonObject {{u"_id"_s, u"%1:synthetic-%2"_s.arg(typeCode(type)).arg(m_number)}, {u"_rev"_s, u"1-synthetic"_s},
        {u"type"_s, typeCode(type)}, {u"schema"_s, 1}, {u"lang"_s, u"en"_s}, {u"tlp"_s, u"TLP:GREEN"_s}, {u"review_state"_s, code(u"review_state"_s)},
        {u"verification"_s, code(u"verification"_s)}, {u"created_at"_s, stamp}, {u"updated_at"_s, stamp}, {u"updated_by"_s, u"generator"_s},
        {u"title"_s, QJsonObject {{u"en"_s, QString(sentence(englishWords(), 5) + u' ' + QString::number(m_number))}, {u"fr"_s, sentence(frenchWords(), 5)}, {u"ar"_s, sentence(arabicWords(), 4)}}},
        {u"summary"_s, QJsonObject {{u"en"_s, sentence(englishWords(), 40)}, {u"fr"_s, sentence(frenchWords(), 25)}, {u"ar"_s, sentence(arabicWords(), 20)}}},
        {u"tags"_s, QJsonArray {pick(englishWords())}}});
    const QJsonArray places = QJsonArray::fromStringList(countries);
    if (type == RecordType::Stakeholder) {
        document.set(u"org_type"_s, code(u"org_type"_s));
        document.set(u"countries_of_work"_s, places);
        document.set(u"roles"_s, codes(u"stakeholder_role"_s, 3));
        document.set(u"sectors"_s, codes(u"unodc_sector"_s, 2));
        document.set(u"services"_s, codes(u"service"_s, 4));
    } else if (type == RecordType::Resource) {
        document.set(u"resource_type"_s, code(u"resource_type"_s));
        document.set(u"countries"_s, places);
        document.set(u"issued"_s, stamp.left(4));
        document.set(u"publisher"_s, sentence(englishWords(), 2));
        document.set(u"sectors"_s, codes(u"unodc_sector"_s, 2));
    } else if (type == RecordType::CaseStudy) {
        document.set(u"practice_kind"_s, code(u"practice_kind"_s));
        document.set(u"sector"_s, code(u"unodc_sector"_s));
        document.set(u"practice_status"_s, code(u"practice_status"_s));
        document.set(u"countries"_s, places);
        document.set(u"start"_s, stamp.left(7));
        document.set(u"exploitation"_s, codes(u"exploitation"_s, 3));
        document.set(u"description"_s, QJsonObject {{u"en"_s, sentence(englishWords(), 60)}});
    } else {
        document.set(u"event_type"_s, code(u"event_type"_s));
        document.set(u"start"_s, stamp.left(10));
        document.set(u"country"_s, countries.isEmpty() ? QJsonValue() : QJsonValue(countries.first()));
    }
    return withDerivedFields(document);
}

Result<void> fillLibrary(Library &library, int count, unsigned seed)
{
    RecordGenerator generator(library.vocabularies(), seed);
    for (int done = 0; done < count; done += kRecordsPerTransaction) {
        Result<WriteSession> session = library.write(Durability::HubPage);
        if (!session) {
            return passOn(session);
        }
        Connection &connection = session->connection();
        auto put = connection.run(u"INSERT INTO channel(id, kind, rank) VALUES ('synthetic', 'couch', 10) ON CONFLICT DO NOTHING"_s);
        ShownRecords shown(*session, library.vocabularies(), library.clock());
        for (int i = 0; put && i < std::min(kRecordsPerTransaction, count - done); ++i) {
            const Document document = generator.next();
            put = connection.run(u"INSERT INTO mirror(channel, id, type, hub_rev, base) VALUES ('synthetic', ?, ?, '1-synthetic', ?)"_s,
                {document.id().value, typeCode(document.type()), document.toJson()});
            if (put) {
                put = shown.after(document.id(), {});
            }
        }
        if (!put) {
            return put;
        }
        if (auto committed = session->commit(); !committed) {
            return committed;
        }
    }
    return {};
}

} // namespace fourthp::test
