// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/facet_dictionary.h"

#include "core/model/field_catalogue.h"
#include "core/model/places.h"
#include "core/model/tag_path.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Grades are V0 to V4 in their list, the best last.
quint8 gradeOf(int facet, const QString &text)
{
    static const int verification = facetIndex(u"verification");
    const bool known = facet == verification && text.size() == 2 && text[0].toUpper() == u'V' && text[1] >= u'0' && text[1] <= u'9';
    return known ? quint8(text[1].unicode() - u'0' + 1) : quint8(0);
}

/// What a record with this value has too: regions lie in regions, and tags in tags.
QStringList valuesAround(const Facet &facet, const QString &text)
{
    static constexpr QLatin1StringView kTag = "tag"_L1;
    return facet.kind == FieldKind::Region ? regionsAround(text) : facet.key == kTag ? tagsAround(text) : QStringList();
}

} // namespace

int facetIndex(QStringView key)
{
    const Facet *facet = findFacet(key);
    return facet == nullptr ? -1 : int(facet - facets().data());
}

QString caseFolded(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const uint c : text.toUcs4()) {
        folded += QChar::fromUcs4(QChar::toCaseFolded(char32_t(c)));
    }
    return folded;
}

Result<bool> FacetDictionary::isOutdated(Connection &connection) const
{
    const Result<qint64> last = connection.number(u"SELECT max(id) FROM facet_value"_s);
    return last ? Result<bool>(*last >= qint64(m_valueOfId.size())) : passOn(last);
}

Result<void> FacetDictionary::readNew(Connection &connection)
{
    m_ofFacet.resize(facets().size());
    const qint64 known = m_valueOfId.empty() ? 0 : qint64(m_valueOfId.size()) - 1;
    bool tooMany = false;
    const auto done = connection.forEach(u"SELECT id, facet, value FROM facet_value WHERE id > ? ORDER BY id"_s, {known}, [&](const Row &row) {
        const auto id = row.integer(0);
        tooMany = id > qint64(kMostValues) || m_values.size() + 16 > size_t(kMostValues);
        if (tooMany) {
            return false;
        }
        m_valueOfId.resize(size_t(id) + 1, -1);
        if (const int facet = facetIndex(row.text(1)); facet >= 0) {
            m_valueOfId[size_t(id)] = numberOf(facet, row.text(2));
        }
        return true;
    });
    if (done && tooMany) {
        return fail(ErrorKind::Damaged, u"facet_value"_s, u"more values than any library can have"_s);
    }
    return done;
}

qint32 FacetDictionary::numberOf(int facet, const QString &text)
{
    const auto key = std::pair(facet, caseFolded(text));
    if (const auto known = m_byText.constFind(key); known != m_byText.constEnd()) {
        return qint32(*known);
    }
    const auto number = quint32(m_values.size());
    m_byText.insert(key, number);
    m_values.push_back({text, quint8(facet), gradeOf(facet, text)});
    m_ofFacet[size_t(facet)].push_back(number);
    m_implied.emplace_back();
    for (const QString &wider : valuesAround(facets()[size_t(facet)], text)) {
        const auto implied = quint32(numberOf(facet, wider)); // May move `m_implied`.
        m_implied[number].push_back(implied);
    }
    return qint32(number);
}

void FacetDictionary::appendEntries(const char *blob, qsizetype bytes, std::vector<FacetEntry> &entries) const
{
    const auto start = qsizetype(entries.size());
    const auto append = [&](quint32 value) { entries.push_back(quint32(m_values[value].facet) << kFacetShift | value << 1); };
    for (qsizetype i = 0; i + 4 <= bytes; i += 4) {
        const auto id = qFromLittleEndian<quint32>(blob + i);
        if (id < m_valueOfId.size() && m_valueOfId[id] >= 0) {
            const auto value = quint32(m_valueOfId[id]);
            append(value);
            std::for_each(m_implied[value].begin(), m_implied[value].end(), append);
        }
    }
    std::sort(entries.begin() + start, entries.end());
    entries.erase(std::unique(entries.begin() + start, entries.end()), entries.end());
    quint32 previous = ~0U;
    for (auto entry = entries.begin() + start; entry != entries.end(); ++entry) {
        if (const quint32 facet = facetOf(*entry); facet != previous) {
            *entry |= 1U;
            previous = facet;
        }
    }
}

qint32 FacetDictionary::find(int facet, QStringView text) const
{
    const auto known = m_byText.constFind(std::pair(facet, caseFolded(text)));
    return known == m_byText.constEnd() ? -1 : qint32(*known);
}

} // namespace fourthp
