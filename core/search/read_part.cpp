// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/read_part.h"

#include "core/base/record_id.h"
#include "core/model/field_catalogue.h"
#include "core/search/filter_keys.h"
#include "core/search/text_query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

bool isWeb(const QString &part)
{
    return part.contains("//"_L1);
}

/// Reads `field:values` of one part. Each function fills `m_part` and answers what was misread, if anything.
class PartReader
{
public:
    PartReader(const QueryPart &part, const QueryNames &names)
        : m_names(names)
    {
        m_part.start = part.start;
        m_part.length = part.length;
        m_part.text = part.text;
        m_excludes = part.text.startsWith(u'-') && part.text.size() > 1;
        m_rest = m_excludes ? part.text.sliced(1) : part.text;
    }

    ReadPart read()
    {
        if (m_rest.startsWith(u'~') && m_rest.size() > 1) {
            m_rest.remove(0, 1);
            return finished(readLinks());
        }
        const auto split = splitAtColon(m_rest);
        if (!split) {
            return finished(Misread::Nothing);
        }
        m_part.field = split->field;
        const QString key = m_names.fieldFor(split->field);
        m_rest = split->rest;
        if (!key.isEmpty()) {
            return finished(readField(key));
        }
        // A name, a colon and something behind it was meant as a filter; a web address was not.
        const bool meant = split->field.at(0).isLetter() && !split->rest.isEmpty() && !isWeb(m_part.text);
        if (!meant) {
            return finished(Misread::Nothing);
        }
        m_part.suggestion = m_names.nearestField(split->field);
        return finished(Misread::UnknownField);
    }

private:
    ReadPart finished(Misread misread)
    {
        m_part.misread = misread;
        if (!m_part.filters.empty()) {
            m_part.as = ReadAs::Filter;
            SearchQuery printed;
            printed.filters = m_part.filters;
            m_part.text = printQuery(printed);
        } else if (m_part.as != ReadAs::Order) {
            const TextPart words = readTextPart(m_part.text, PartEnd::Finished);
            m_part.as = words.terms.empty() ? ReadAs::Nothing : words.unwanted ? ReadAs::Unwanted : ReadAs::Wanted;
        }
        return m_part;
    }

    Misread readField(const QString &key)
    {
        if (key == query_words::kSort) {
            return readOrder();
        }
        if (key == query_words::kTitle || key == query_words::kName) {
            return readPlace(key);
        }
        if (splitValues(m_rest).isEmpty()) {
            return Misread::NoValue;
        }
        if (key == filter_keys::kHas || key == query_words::kNo) {
            return readPresence(key == query_words::kNo);
        }
        if (key == filter_keys::kIs) {
            return readIs();
        }
        if (key == filter_keys::kLink) {
            return readLinks();
        }
        return key == filter_keys::kUpdated || key == filter_keys::kYear ? readRanges(key) : readValues(key);
    }

    /// Words that have to stand in one place stay words; only the name in front is made the code.
    Misread readPlace(const QString &key)
    {
        if (readTextPart(m_rest, PartEnd::Finished).terms.empty()) {
            return Misread::NoValue;
        }
        m_part.text = (m_excludes ? u"-"_s : QString()) + key + u':' + m_rest;
        return Misread::Nothing;
    }

    Misread readOrder()
    {
        const bool descending = m_rest.startsWith(u'-');
        const QString written = QString(m_rest).remove(u'"').sliced(descending ? 1 : 0);
        const QString key = written.toLower();
        SortOrder &sort = m_part.sort;
        if (m_excludes || key.isEmpty()) {
            return key.isEmpty() ? Misread::NoValue : Misread::NoSuchWord;
        }
        if (key == "relevance"_L1) {
            sort = {};
        } else if (key == "title"_L1) {
            sort = {SortKey::Title, {}, descending};
        } else if (key == "updated"_L1) {
            sort = {SortKey::Updated, {}, descending};
        } else if (key == "type"_L1) {
            sort = {SortKey::Type, {}, descending};
        } else {
            const bool known = std::any_of(kReaderTypes.begin(), kReaderTypes.end(),
                [&written](RecordType type) { return findField(type, written) != nullptr; });
            if (!known) {
                return Misread::NoSuchWord;
            }
            sort = {SortKey::Field, written, descending};
        }
        m_part.as = ReadAs::Order;
        SearchQuery printed;
        printed.sort = sort;
        m_part.text = printQuery(printed);
        return Misread::Nothing;
    }

    /// `has:file`, `has:country`, `no:country,region`: each of them must hold.
    Misread readPresence(bool absent)
    {
        std::vector<FacetFilter> filters;
        for (const QString &written : splitValues(m_rest)) {
            const QString column = m_names.valueFor(filter_keys::kHas, written);
            const QString facet = m_names.fieldFor(written);
            if (!column.isEmpty()) {
                filters.push_back({filter_keys::kHas, {column}, absent != m_excludes});
            } else if (findFacet(facet) != nullptr) {
                filters.push_back({facet, {u""_s}, absent == m_excludes}); // The empty value stands for none.
            } else {
                const QString nearest = m_names.nearestField(written);
                m_part.suggestion = findFacet(m_names.fieldFor(nearest)) == nullptr ? QString() : nearest;
                return unknown(written);
            }
        }
        m_part.filters = std::move(filters);
        return Misread::Nothing;
    }

    /// `is:draft` asks for a state; `is:edited` and `is:sample` have a column of their own.
    Misread readIs()
    {
        FacetFilter own {filter_keys::kIs, {}, m_excludes};
        FacetFilter state {filter_keys::kState, {}, m_excludes};
        for (const QString &written : splitValues(m_rest)) {
            const QString ownValue = m_names.valueFor(filter_keys::kIs, written);
            const QString stateValue = m_names.valueFor(filter_keys::kState, written);
            if (ownValue.isEmpty() && stateValue.isEmpty()) {
                const QString nearest = m_names.nearestValue(filter_keys::kState, written);
                m_part.suggestion = nearest.isEmpty() ? m_names.nearestValue(filter_keys::kIs, written) : nearest;
                return unknown(written);
            }
            ownValue.isEmpty() ? state.values.append(stateValue) : own.values.append(ownValue);
        }
        for (FacetFilter &filter : std::vector {own, state}) {
            filter.values.removeDuplicates();
            if (!filter.values.isEmpty()) {
                m_part.filters.push_back(filter);
            }
        }
        return Misread::Nothing;
    }

    Misread readLinks()
    {
        QStringList ids;
        for (const QString &written : splitValues(m_rest)) {
            const RecordId id {written.toLower()};
            if (!id.isValid()) {
                return Misread::NoRecord;
            }
            ids.append(id.value);
        }
        return accept(filter_keys::kLink, ids, Misread::NoRecord);
    }

    Misread readRanges(const QString &key)
    {
        QStringList ranges;
        for (const QString &written : splitValues(m_rest)) {
            const QString range = key == filter_keys::kYear ? canonicalYearRange(written) : canonicalDateRange(written);
            if (range.isEmpty()) {
                m_part.unknownValues.append(written);
                return Misread::NoRange;
            }
            ranges.append(range);
        }
        return accept(key, ranges, Misread::NoRange);
    }

    Misread readValues(const QString &key)
    {
        QStringList values;
        for (const QString &written : splitValues(m_rest)) {
            const QString code = m_names.valueFor(key, written);
            if (code.isEmpty() && m_names.listsValuesOf(key)) {
                m_part.unknownValues.append(written);
            }
            values.append(code.isEmpty() ? written : code);
        }
        accept(key, values, Misread::NoValue);
        if (m_part.unknownValues.isEmpty()) {
            return Misread::Nothing;
        }
        m_part.suggestion = m_names.nearestValue(key, m_part.unknownValues.first());
        return Misread::UnknownValue;
    }

    Misread accept(const QString &key, QStringList values, Misread ifNone)
    {
        values.removeDuplicates();
        if (values.isEmpty()) {
            return ifNone;
        }
        m_part.filters.push_back({key, values, m_excludes});
        return Misread::Nothing;
    }

    Misread unknown(const QString &value)
    {
        m_part.unknownValues.append(value);
        return Misread::NoSuchWord;
    }

    const QueryNames &m_names;
    ReadPart m_part;
    QString m_rest; ///< What is still to be read.
    bool m_excludes = false;
};

} // namespace

ReadPart readQueryPart(const QueryPart &part, const QueryNames &names)
{
    return PartReader(part, names).read();
}

} // namespace fourthp
