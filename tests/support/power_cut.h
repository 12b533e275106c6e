// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dice.h"
#include "tests/support/failing_vfs.h"

#include <QByteArray>
#include <QFile>

#include <map>
#include <string>
#include <vector>

namespace fourthp::test {

/// Knows what would be left on the disk if the power went now: of what was written and not flushed since,
/// chance decides piece by piece. While it lives it watches every file that SQLite opens.
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
    /// Keeps what would be left, after every `every`th write.
    void cutAfterEach(int every) { m_every = every; }
    const std::vector<Disk> &disks() const { return m_disks; }

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
            m_disks.push_back(left());
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
                    put(disk[name], piece);
                }
            }
        }
        return disk;
    }

    Dice m_dice;
    Disk m_flushed;
    std::map<std::string, std::vector<Piece>> m_pending;
    std::vector<Disk> m_disks;
    int m_every = 0;
    int m_writes = 0;
};

} // namespace fourthp::test
