// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/facet_rows.h"

#include "core/search/record_time.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr char kAll[] = "SELECT docid, updated_at, facets FROM record WHERE visible = 1 ORDER BY docid";
constexpr char kOne[] = "SELECT docid, updated_at, facets FROM record WHERE docid = ? AND visible = 1";

} // namespace

FacetRows::FacetRows(Connection &connection, const FacetDictionary &dictionary, Which which)
    : m_dictionary(dictionary)
    , m_statement(connection, which == Which::All ? kAll : kOne)
{
}

Result<std::optional<FacetRow>> FacetRows::next()
{
    if (!m_isStarted) {
        if (auto done = m_statement.start(); !done) {
            return passOn(done);
        }
        m_isStarted = true;
    }
    return read();
}

Result<std::optional<FacetRow>> FacetRows::find(qint64 docid)
{
    if (auto done = m_statement.start(docid); !done) {
        return passOn(done);
    }
    return read();
}

Result<std::optional<FacetRow>> FacetRows::read()
{
    const Result<bool> row = m_statement.step();
    if (!row) {
        return passOn(row);
    }
    if (!*row) {
        return std::optional<FacetRow>();
    }
    const qint64 docid = m_statement.integer(0);
    if (docid <= 0 || docid > std::numeric_limits<qint32>::max()) {
        return fail(ErrorKind::Damaged, u"record"_s, u"a docid is out of range"_s);
    }
    const QByteArrayView time = m_statement.bytes(1);
    const quint32 packed = time.isEmpty() ? 0 : packedTime({time.data(), size_t(time.size())});
    const QByteArrayView blob = m_statement.bytes(2);
    m_entries.clear();
    if (!blob.isEmpty()) {
        m_dictionary.appendEntries(blob.data(), blob.size(), m_entries);
    }
    return FacetRow {qint32(docid), packed, m_entries};
}

} // namespace fourthp
