// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch_qt.h"
#include "tests/support/dice.h"
#include "tests/support/failing_vfs.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>
#include <string>
#include <vector>

namespace fourthp::test {

/// Knows what would be left on the disk if the power went now: of what was written and not flushed since,
/// chance decides piece by piece, so that later ones may be there without earlier ones, and now and then a piece is torn
/// at the end of a sector. While it lives it watches every file that SQLite opens.
class PowerCut final : public DiskWitness
{
public:
    explicit PowerCut(quint64 seed)
        : m_dice(seed)
    {
        FailingVfs::watch(this);
    }
    ~PowerCut() override { FailingVfs::watch(nullptr); }

    /// Contents by path.
    using Disk = std::map<std::string, QByteArray>;
    struct Cut
    {
        Disk disk;
        int told = 0; ///< How much was said to be saved by then.
    };
    /// Keeps what would be left, after every `every`th write.
    void cutAfterEach(int every) { m_every = every; }
    /// So much is said to be saved from now on.
    void tell(int told) { m_told = told; }
    const std::vector<Cut> &cuts() const { return m_cuts; }

    /// Puts what is left into a folder in the place of all databases there.
    static void restore(const Disk &disk, const QString &folder)
    {
        for (const QFileInfo &entry : QDir(folder).entryInfoList({QStringLiteral("*.db*")}, QDir::Files)) {
            REQUIRE(QFile::remove(entry.filePath()));
        }
        for (const auto &[path, bytes] : disk) {
            QFile file(folder + QLatin1Char('/') + QFileInfo(QString::fromStdString(path)).fileName());
            REQUIRE(file.open(QIODevice::WriteOnly));
            REQUIRE(file.write(bytes) == bytes.size());
        }
    }

    void opened(const char *name) override
    {
        if (!m_flushed.contains(name)) {
            QFile file(QString::fromUtf8(name));
            m_flushed[name] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
    }
    void wrote(const char *name, qint64 at, const QByteArray &bytes) override
    {
        m_pending[name].push_back({at, bytes, false});
        if (m_every > 0 && ++m_writes % m_every == 0) {
            m_cuts.push_back({left(), m_told});
        }
    }
    void truncated(const char *name, qint64 size) override { m_pending[name].push_back({size, {}, true}); }
    void flushed(const char *name) override
    {
        for (const Piece &piece : m_pending[name]) {
            put(m_flushed[name], piece);
        }
        m_pending[name].clear();
    }
    void removed(const char *name) override
    {
        m_flushed.erase(name);
        m_pending.erase(name);
    }

private:
    struct Piece
    {
        qint64 at = 0; ///< The new size, if `isEnd`.
        QByteArray bytes;
        bool isEnd = false;
    };

    static constexpr qint64 kSector = 512; ///< Written whole or not at all (SQLite, atomiccommit, section 2).

    static void put(QByteArray &file, const Piece &piece)
    {
        if (piece.isEnd) {
            file.truncate(qsizetype(piece.at));
            return;
        }
        const qsizetype end = qsizetype(piece.at) + piece.bytes.size();
        if (file.size() < end) {
            file.append(end - file.size(), '\0'); // What was never written in between reads as nothing.
        }
        file.replace(qsizetype(piece.at), piece.bytes.size(), piece.bytes);
    }

    Disk left()
    {
        Disk disk = m_flushed;
        const bool losesAll = m_dice.oneIn(3);
        for (const auto &[name, pieces] : m_pending) {
            for (const Piece &piece : pieces) {
                if (!losesAll && m_dice.oneIn(2)) {
                    put(disk[name], m_dice.oneIn(4) ? torn(piece) : piece);
                }
            }
        }
        return disk;
    }

    /// Only so many of its sectors, from its beginning.
    Piece torn(const Piece &piece)
    {
        const qint64 sectors = (piece.at + piece.bytes.size()) / kSector - piece.at / kSector;
        const qint64 end = (piece.at / kSector + (sectors > 0 ? m_dice.roll(int(sectors)) + 1 : 0)) * kSector;
        return {piece.at, sectors > 0 ? piece.bytes.first(qsizetype(end - piece.at)) : piece.bytes, piece.isEnd};
    }

    Dice m_dice;
    Disk m_flushed;
    std::map<std::string, std::vector<Piece>> m_pending;
    std::vector<Cut> m_cuts;
    int m_told = 0;
    int m_every = 0;
    int m_writes = 0;
};

} // namespace fourthp::test
