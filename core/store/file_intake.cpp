// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_intake.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Result<void> FileIntake::add(const QByteArray &bytes)
{
    m_bytes += bytes.size();
    if (m_bytes > kMostFileBytes) {
        return fail(ErrorKind::InvalidInput, {}, u"the file is larger than 512 MB"_s);
    }
    m_whole.addData(bytes);
    m_rest += bytes;
    while (m_rest.size() >= kFilePartBytes) {
        if (auto done = storePart(m_rest.first(kFilePartBytes)); !done) {
            return done;
        }
        m_rest.remove(0, kFilePartBytes);
    }
    return {};
}

Result<FileRecipe> FileIntake::finish(const QString &sha256)
{
    m_recipe.sha256 = QString::fromLatin1(m_whole.result().toHex());
    if (!sha256.isEmpty() && m_recipe.sha256 != sha256) {
        return fail(ErrorKind::Damaged, sha256, u"these are not the bytes of the file"_s);
    }
    if (!m_rest.isEmpty()) {
        if (auto done = storePart(m_rest); !done) {
            return passOn(done);
        }
        m_rest.clear();
    }
    if (auto remembered = rememberFile(m_library, m_recipe, PartsOfFile::AreHere); !remembered) {
        return passOn(remembered);
    }
    return m_recipe;
}

Result<void> FileIntake::storePart(const QByteArray &bytes)
{
    const QString sha256
        = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    m_recipe.parts.push_back({bytes.size(), sha256});
    return m_store.putPart(m_recipe.parts.back(), bytes);
}

} // namespace fourthp
