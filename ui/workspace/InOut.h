// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Document.h"
#include "ui/workspace/PictureRange.h"

#include <optional>

namespace beatreel {

/// The in and the out point of the film: what is looped and can be exported by itself. They stay at their times while
/// the film changes, and go where it does not reach any more. Lives in the UI thread.
class InOut : public QObject
{
    Q_OBJECT

public:
    /// `document` outlives it.
    explicit InOut(const Document &document, QObject *parent = nullptr);

    /// The first and the last picture between them; nullopt: not set.
    [[nodiscard]] std::optional<int> in() const { return m_in; }
    [[nodiscard]] std::optional<int> out() const { return m_out; }
    [[nodiscard]] bool isSet() const { return m_in || m_out; }
    /// With what is not set at the film's ends; nullopt: neither is.
    [[nodiscard]] std::optional<PictureRange> range() const;

    /// Kept within the film. An out point before it goes.
    void setIn(int picture);
    /// The same, of an in point after it.
    void setOut(int picture);
    void clearIn();
    void clearOut();

signals:
    void changed();

private:
    [[nodiscard]] int lastPicture() const;
    void onChanged();
    void set(std::optional<int> in, std::optional<int> out);

    const Document &m_document;
    std::optional<int> m_in;
    std::optional<int> m_out;
};

} // namespace beatreel
